package org.bitacora.commitment.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [FollowUp] is described.
public final class FollowUpKind {

    public static final Field<FollowUp, UUID> COMMITMENT = Field.ref("commitment", FollowUp::commitment);
    public static final Field<FollowUp, LocalDate> DATE = Field.date("date", FollowUp::date);
    public static final Field<FollowUp, UUID> SESSION = Field.ref("session", FollowUp::session);
    public static final Field<FollowUp, Integer> PROGRESS = Field.integer("progress", FollowUp::progress);
    public static final Field<FollowUp, String> TEXT = Field.<FollowUp>text("text", FollowUp::text).personal();

    public static final Kind<FollowUp> KIND = Kind.of("followUp", FollowUp.class,
            List.of(COMMITMENT, DATE, SESSION, PROGRESS, TEXT));

    private FollowUpKind() {
    }
}
