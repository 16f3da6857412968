package org.bitacora.commitment.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Commitment] is described.
public final class CommitmentKind {

    public static final Field<Commitment, UUID> PROJECT = Field.mention("project", Commitment::project);
    public static final Field<Commitment, UUID> MESA = Field.ref("mesa", Commitment::mesa);
    public static final Field<Commitment, String> ORIGIN_KIND = Field.code("originKind", Commitment::originKind);
    public static final Field<Commitment, UUID> ORIGIN = Field.ref("origin", Commitment::origin);
    public static final Field<Commitment, UUID> ITEM = Field.ref("item", Commitment::item);
    public static final Field<Commitment, Integer> POSITION = Field.integer("position", Commitment::position);
    public static final Field<Commitment, String> TEXT = Field.<Commitment>text("text", Commitment::text).personal();
    public static final Field<Commitment, UUID> ASSIGNEE = Field.ref("assignee", Commitment::assignee);
    public static final Field<Commitment, UUID> INSTITUTION = Field.mention("institution", Commitment::institution);
    public static final Field<Commitment, LocalDate> AGREED_ON = Field.date("agreedOn", Commitment::agreedOn);
    public static final Field<Commitment, LocalDate> DUE_DATE = Field.date("dueDate", Commitment::dueDate);
    public static final Field<Commitment, String> LEVEL = Field.code("level", Commitment::level);
    public static final Field<Commitment, String> STATE = Field.code("state", Commitment::state);
    public static final Field<Commitment, String> REASON =
            Field.<Commitment>text("reason", Commitment::reason).personal();
    public static final Field<Commitment, LocalDate> CLOSED_ON = Field.date("closedOn", Commitment::closedOn);
    public static final Field<Commitment, UUID> CLOSED_IN = Field.ref("closedIn", Commitment::closedIn);

    public static final Kind<Commitment> KIND = Kind.of("commitment", Commitment.class, List.of(
            PROJECT, MESA, ORIGIN_KIND, ORIGIN, ITEM, POSITION, TEXT, ASSIGNEE, INSTITUTION, AGREED_ON, DUE_DATE,
            LEVEL, STATE, REASON, CLOSED_ON, CLOSED_IN));

    private CommitmentKind() {
    }
}
