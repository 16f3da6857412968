package org.bitacora.mesa.model;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [QuorumCheck] is described.
public final class QuorumCheckKind {

    public static final Field<QuorumCheck, UUID> SESSION = Field.ref("session", QuorumCheck::session);
    public static final Field<QuorumCheck, UUID> ITEM = Field.mention("item", QuorumCheck::item);
    public static final Field<QuorumCheck, LocalTime> CHECKED_AT = Field.time("checkedAt", QuorumCheck::checkedAt);
    public static final Field<QuorumCheck, Integer> SEATS = Field.integer("seats", QuorumCheck::seats);
    public static final Field<QuorumCheck, Integer> PRESENT = Field.integer("present", QuorumCheck::present);
    public static final Field<QuorumCheck, Integer> REQUIRED = Field.integer("required", QuorumCheck::required);
    public static final Field<QuorumCheck, Integer> PROVISIONAL =
            Field.integer("provisional", QuorumCheck::provisional);

    public static final Kind<QuorumCheck> KIND = Kind.of("quorumCheck", QuorumCheck.class, List.of(
            SESSION, ITEM, CHECKED_AT, SEATS, PRESENT, REQUIRED, PROVISIONAL));

    private QuorumCheckKind() {
    }
}
