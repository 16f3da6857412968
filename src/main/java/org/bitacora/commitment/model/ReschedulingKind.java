package org.bitacora.commitment.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Rescheduling] is described.
public final class ReschedulingKind {

    public static final Field<Rescheduling, UUID> COMMITMENT = Field.ref("commitment", Rescheduling::commitment);
    public static final Field<Rescheduling, LocalDate> FROM_DATE = Field.date("fromDate", Rescheduling::fromDate);
    public static final Field<Rescheduling, LocalDate> TO_DATE = Field.date("toDate", Rescheduling::toDate);
    public static final Field<Rescheduling, LocalDate> DATE = Field.date("date", Rescheduling::date);
    public static final Field<Rescheduling, String> REASON =
            Field.<Rescheduling>text("reason", Rescheduling::reason).personal();

    public static final Kind<Rescheduling> KIND = Kind.of("rescheduling", Rescheduling.class,
            List.of(COMMITMENT, FROM_DATE, TO_DATE, DATE, REASON));

    private ReschedulingKind() {
    }
}
