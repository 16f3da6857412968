package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Delegation] is described.
public final class DelegationKind {

    public static final Field<Delegation, UUID> MESA = Field.ref("mesa", Delegation::mesa);
    public static final Field<Delegation, Integer> SEAT = Field.integer("seat", Delegation::seat);
    public static final Field<Delegation, String> NAME = Field.text("name", Delegation::name);
    public static final Field<Delegation, UUID> INSTITUTION = Field.mention("institution", Delegation::institution);
    public static final Field<Delegation, LocalDate> COMMUNICATED_ON =
            Field.date("communicatedOn", Delegation::communicatedOn);
    public static final Field<Delegation, LocalDate> VALID_FROM = Field.date("validFrom", Delegation::validFrom);
    public static final Field<Delegation, LocalDate> VALID_TO = Field.date("validTo", Delegation::validTo);

    public static final Kind<Delegation> KIND = Kind.of("delegation", Delegation.class, List.of(
            MESA, SEAT, NAME, INSTITUTION, COMMUNICATED_ON, VALID_FROM, VALID_TO));

    private DelegationKind() {
    }
}
