package org.bitacora.mesa.model;

import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Signer] is described.
public final class SignerKind {

    public static final Field<Signer, UUID> SESSION = Field.ref("session", Signer::session);
    public static final Field<Signer, Integer> NUMBER = Field.integer("number", Signer::number);
    public static final Field<Signer, UUID> PERSON = Field.mention("person", Signer::person);
    public static final Field<Signer, UUID> INSTITUTION = Field.mention("institution", Signer::institution);
    public static final Field<Signer, String> POSITION = Field.text("position", Signer::position);
    public static final Field<Signer, String> CAPACITY = Field.code("capacity", Signer::capacity);

    public static final Kind<Signer> KIND = Kind.of("signer", Signer.class, List.of(
            SESSION, NUMBER, PERSON, INSTITUTION, POSITION, CAPACITY));

    private SignerKind() {
    }
}
