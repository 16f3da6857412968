package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How an [Acta] is described. Its session makes its id.
public final class ActaKind {

    public static final Field<Acta, UUID> SESSION = Field.<Acta>ref("session", Acta::session).immutable();
    public static final Field<Acta, Integer> YEAR = Field.integer("year", Acta::year);
    public static final Field<Acta, Integer> NUMBER = Field.integer("number", Acta::number);
    public static final Field<Acta, String> STATE = Field.code("state", Acta::state);
    public static final Field<Acta, String> OPENING = Field.<Acta>text("opening", Acta::opening).personal();
    public static final Field<Acta, String> CLOSING = Field.<Acta>text("closing", Acta::closing).personal();
    public static final Field<Acta, String> PREPARED_BY = Field.<Acta>text("preparedBy", Acta::preparedBy).personal();
    public static final Field<Acta, String> REVIEWED_BY = Field.<Acta>text("reviewedBy", Acta::reviewedBy).personal();
    public static final Field<Acta, LocalDate> REVIEW_SENT_ON = Field.date("reviewSentOn", Acta::reviewSentOn);
    public static final Field<Acta, LocalDate> REVIEW_UNTIL = Field.date("reviewUntil", Acta::reviewUntil);
    public static final Field<Acta, String> APPROVED_HOW = Field.code("approvedHow", Acta::approvedHow);
    public static final Field<Acta, UUID> APPROVED_IN = Field.mention("approvedIn", Acta::approvedIn);
    public static final Field<Acta, LocalDate> APPROVED_ON = Field.date("approvedOn", Acta::approvedOn);
    public static final Field<Acta, String> DIGEST = Field.text("digest", Acta::digest);
    public static final Field<Acta, String> APPROVED_TEXT =
            Field.<Acta>text("approvedText", Acta::approvedText).personal();
    public static final Field<Acta, LocalDate> SIGNED_ON = Field.date("signedOn", Acta::signedOn);

    public static final Kind<Acta> KIND = Kind.of("acta", Acta.class, List.of(
            SESSION, YEAR, NUMBER, STATE, OPENING, CLOSING, PREPARED_BY, REVIEWED_BY, REVIEW_SENT_ON, REVIEW_UNTIL,
            APPROVED_HOW, APPROVED_IN, APPROVED_ON, DIGEST, APPROVED_TEXT, SIGNED_ON));

    private ActaKind() {
    }
}
