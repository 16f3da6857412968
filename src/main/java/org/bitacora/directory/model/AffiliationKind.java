package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How an [Affiliation] is described.
public final class AffiliationKind {

    public static final Field<Affiliation, UUID> PERSON = Field.ref("person", Affiliation::person);
    public static final Field<Affiliation, UUID> INSTITUTION = Field.ref("institution", Affiliation::institution);
    public static final Field<Affiliation, String> POSITION = Field.text("position", Affiliation::position);
    public static final Field<Affiliation, String> OCCUPATION = Field.code("occupation", Affiliation::occupation);
    public static final Field<Affiliation, String> EMPLOYMENT_LINK =
            Field.code("employmentLink", Affiliation::employmentLink);
    public static final Field<Affiliation, LocalDate> VALID_FROM = Field.date("validFrom", Affiliation::validFrom);
    public static final Field<Affiliation, LocalDate> VALID_TO = Field.date("validTo", Affiliation::validTo);

    public static final Kind<Affiliation> KIND = Kind.of("affiliation", Affiliation.class, List.of(
            PERSON, INSTITUTION, POSITION, OCCUPATION, EMPLOYMENT_LINK, VALID_FROM, VALID_TO));

    private AffiliationKind() {
    }
}
