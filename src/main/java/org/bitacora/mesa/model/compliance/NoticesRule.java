package org.bitacora.mesa.model.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The notices of the year's sessions (R1; l.129), each by its [NoticeRule].
final class NoticesRule {

    /// A week before it has to be sent, a notice is something to do.
    private static final int DAYS_TO_PREPARE = 7;

    private NoticesRule() {
    }

    static Light light(Asked asked) {
        List<SessionFacts> sessions = asked.sessions();
        List<Reason> reasons = new ArrayList<>();
        int sent = 0;
        int onTime = 0;
        int toSend = 0;
        for (SessionFacts one : sessions) {
            NoticeRule notice = NoticeRule.of(asked.mesa(), one.session(), asked.calendar());
            if (notice.days() == null) {
                return Light.of(Rule.NOTICES, Reason.of(State.UNKNOWN, new Remedy.NoteField("noticeDays"),
                        "compliance.notices.noTerm"));
            }
            sent += notice.sent() == null ? 0 : 1;
            onTime += notice.verdict() == NoticeRule.Verdict.ON_TIME ? 1 : 0;
            toSend += notice.sent() == null && isAhead(asked.today(), one) ? 1 : 0;
            reasons.add(reason(asked.today(), one, notice));
        }
        return sessions.isEmpty() ? Light.of(Rule.NOTICES, Reason.of(State.NOT_YET, "compliance.notices.none"))
                : Light.of(Rule.NOTICES, headline(onTime, sent, toSend), reasons);
    }

    private static Sentence headline(int onTime, int sent, int toSend) {
        return toSend == 0 ? Sentence.of("compliance.notices", onTime, sent)
                : sent == 0 ? Sentence.of("compliance.notices.toSend", toSend)
                : Sentence.of("compliance.notices.andToSend", onTime, sent, toSend);
    }

    private static boolean isAhead(LocalDate today, SessionFacts one) {
        return !one.session().isHeld() && !one.date().isBefore(today);
    }

    private static Reason reason(LocalDate today, SessionFacts one, NoticeRule notice) {
        return new Reason(state(today, one, notice), Sentence.of("compliance.notice", one.date(),
                notice.sentence(today), notice.reasons()), one.remedy());
    }

    private static State state(LocalDate today, SessionFacts one, NoticeRule notice) {
        return switch (notice.verdict()) {
            case ON_TIME -> State.MET;
            case LATE -> notice.ordinary() ? State.ATTENTION : State.NOT_ASKED;
            case MISSING -> missing(today, one, notice);
            case NO_RULE -> State.UNKNOWN;
        };
    }

    private static State missing(LocalDate today, SessionFacts one, NoticeRule notice) {
        if (!isAhead(today, one)) {
            return State.UNKNOWN;
        } else if (notice.isOpen(today)) {
            return today.isBefore(notice.sendBy().minusDays(DAYS_TO_PREPARE)) ? State.NOT_YET : State.ATTENTION;
        }
        return notice.ordinary() ? State.ATTENTION : State.NOT_ASKED;
    }
}
