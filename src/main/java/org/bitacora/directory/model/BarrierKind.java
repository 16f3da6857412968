package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Barrier] is described.
public final class BarrierKind {

    public static final Field<Barrier, UUID> INSTITUTION = Field.ref("institution", Barrier::institution);
    public static final Field<Barrier, UUID> TRAINING = Field.ref("training", Barrier::training);
    public static final Field<Barrier, String> TYPE = Field.code("type", Barrier::type);
    public static final Field<Barrier, String> DESCRIPTION =
            Field.<Barrier>text("description", Barrier::description).personal();
    public static final Field<Barrier, LocalDate> DATE = Field.date("date", Barrier::date);
    public static final Field<Barrier, String> STATE = Field.code("state", Barrier::state);

    public static final Kind<Barrier> KIND = Kind.of("barrier", Barrier.class,
            List.of(INSTITUTION, TRAINING, TYPE, DESCRIPTION, DATE, STATE));

    private BarrierKind() {
    }
}
