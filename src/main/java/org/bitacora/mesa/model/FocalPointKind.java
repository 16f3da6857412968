package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [FocalPoint] is described.
public final class FocalPointKind {

    public static final Field<FocalPoint, UUID> MESA = Field.ref("mesa", FocalPoint::mesa);
    public static final Field<FocalPoint, UUID> PERSON = Field.ref("person", FocalPoint::person);
    public static final Field<FocalPoint, UUID> INSTITUTION = Field.mention("institution", FocalPoint::institution);
    public static final Field<FocalPoint, String> POSITION = Field.text("position", FocalPoint::position);
    public static final Field<FocalPoint, LocalDate> VALID_FROM = Field.date("validFrom", FocalPoint::validFrom);
    public static final Field<FocalPoint, LocalDate> VALID_TO = Field.date("validTo", FocalPoint::validTo);

    public static final Kind<FocalPoint> KIND = Kind.of("focalPoint", FocalPoint.class, List.of(
            MESA, PERSON, INSTITUTION, POSITION, VALID_FROM, VALID_TO));

    private FocalPointKind() {
    }
}
