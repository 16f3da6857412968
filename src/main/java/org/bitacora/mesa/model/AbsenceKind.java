package org.bitacora.mesa.model;

import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How an [Absence] is described. Session and delegation make its id.
public final class AbsenceKind {

    public static final Field<Absence, UUID> SESSION = Field.<Absence>ref("session", Absence::session).immutable();
    public static final Field<Absence, UUID> DELEGATION =
            Field.<Absence>ref("delegation", Absence::delegation).immutable();
    public static final Field<Absence, Boolean> EXCUSED = Field.flag("excused", Absence::excused);
    public static final Field<Absence, String> REASON = Field.<Absence>text("reason", Absence::reason).personal();

    public static final Kind<Absence> KIND = Kind.of("absence", Absence.class, List.of(
            SESSION, DELEGATION, EXCUSED, REASON));

    private AbsenceKind() {
    }
}
