package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Designation] is described.
public final class DesignationKind {

    public static final Field<Designation, UUID> DELEGATION = Field.ref("delegation", Designation::delegation);
    public static final Field<Designation, String> ROLE = Field.code("role", Designation::role);
    public static final Field<Designation, UUID> PERSON = Field.ref("person", Designation::person);
    public static final Field<Designation, String> POSITION = Field.text("position", Designation::position);
    public static final Field<Designation, String> WORKING_GROUP =
            Field.text("workingGroup", Designation::workingGroup);
    public static final Field<Designation, LocalDate> NOTIFIED_ON = Field.date("notifiedOn", Designation::notifiedOn);
    public static final Field<Designation, LocalDate> VALID_FROM = Field.date("validFrom", Designation::validFrom);
    public static final Field<Designation, LocalDate> VALID_TO = Field.date("validTo", Designation::validTo);

    public static final Kind<Designation> KIND = Kind.of("designation", Designation.class, List.of(
            DELEGATION, ROLE, PERSON, POSITION, WORKING_GROUP, NOTIFIED_ON, VALID_FROM, VALID_TO));

    private DesignationKind() {
    }
}
