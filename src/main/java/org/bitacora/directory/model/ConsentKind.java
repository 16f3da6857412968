package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Consent] is described.
public final class ConsentKind {

    public static final Field<Consent, UUID> PERSON = Field.ref("person", Consent::person);
    public static final Field<Consent, String> STATE = Field.code("state", Consent::state);
    public static final Field<Consent, String> TEXT_VERSION = Field.text("textVersion", Consent::textVersion);
    public static final Field<Consent, LocalDate> GIVEN_ON = Field.date("givenOn", Consent::givenOn);
    public static final Field<Consent, String> MEANS = Field.code("means", Consent::means);
    public static final Field<Consent, Boolean> SENSITIVE_OK = Field.flag("sensitiveOk", Consent::sensitiveOk);
    public static final Field<Consent, Boolean> IMAGE_OK = Field.flag("imageOk", Consent::imageOk);
    public static final Field<Consent, UUID> SESSION = Field.ref("session", Consent::session);
    public static final Field<Consent, LocalDate> REVOKED_ON = Field.date("revokedOn", Consent::revokedOn);

    public static final Kind<Consent> KIND = Kind.of("consent", Consent.class, List.of(
            PERSON, STATE, TEXT_VERSION, GIVEN_ON, MEANS, SENSITIVE_OK, IMAGE_OK, SESSION, REVOKED_ON));

    private ConsentKind() {
    }
}
