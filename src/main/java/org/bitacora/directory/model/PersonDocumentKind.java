package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [PersonDocument] is described. Duplicates are found by type and number in memory, never by an index.
public final class PersonDocumentKind {

    public static final Field<PersonDocument, UUID> PERSON = Field.ref("person", PersonDocument::person);
    public static final Field<PersonDocument, String> TYPE =
            Field.<PersonDocument>code("type", PersonDocument::type).personal();
    public static final Field<PersonDocument, String> NUMBER =
            Field.<PersonDocument>text("number", PersonDocument::number).personal();
    public static final Field<PersonDocument, String> COUNTRY =
            Field.<PersonDocument>code("country", PersonDocument::country).personal();
    public static final Field<PersonDocument, Boolean> PREFERRED = Field.flag("preferred", PersonDocument::preferred);
    public static final Field<PersonDocument, LocalDate> VALID_FROM =
            Field.date("validFrom", PersonDocument::validFrom);
    public static final Field<PersonDocument, LocalDate> VALID_TO = Field.date("validTo", PersonDocument::validTo);
    public static final Field<PersonDocument, String> WITHHELD_REASON =
            Field.code("withheldReason", PersonDocument::withheldReason);

    public static final Kind<PersonDocument> KIND = Kind.of("personDocument", PersonDocument.class, List.of(
            PERSON, TYPE, NUMBER, COUNTRY, PREFERRED, VALID_FROM, VALID_TO, WITHHELD_REASON));

    private PersonDocumentKind() {
    }
}
