package org.bitacora.mesa.model;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Decision] is described.
public final class DecisionKind {

    public static final Field<Decision, UUID> SESSION = Field.ref("session", Decision::session);
    public static final Field<Decision, UUID> ITEM = Field.ref("item", Decision::item);
    public static final Field<Decision, String> TEXT = Field.<Decision>text("text", Decision::text).personal();
    public static final Field<Decision, String> OUTCOME = Field.code("outcome", Decision::outcome);
    public static final Field<Decision, Integer> IN_FAVOR = Field.integer("inFavor", Decision::inFavor);
    public static final Field<Decision, Integer> AGAINST = Field.integer("against", Decision::against);
    public static final Field<Decision, Integer> BLANK = Field.integer("blank", Decision::blank);
    public static final Field<Decision, String> DISSENT = Field.<Decision>text("dissent", Decision::dissent).personal();
    public static final Field<Decision, LocalTime> DECIDED_AT = Field.time("decidedAt", Decision::decidedAt);

    public static final Kind<Decision> KIND = Kind.of("decision", Decision.class, List.of(
            SESSION, ITEM, TEXT, OUTCOME, IN_FAVOR, AGAINST, BLANK, DISSENT, DECIDED_AT));

    private DecisionKind() {
    }
}
