package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bitacora.base.Finding;

/// What can be said about a session and what happened in it. The program records what happened: it warns and explains,
/// and never refuses a fact (issue 4).
public final class MesaSessionRules {

    /// Before the first mesas on migration (seed 002: since 2018).
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final int YEARS_AHEAD = 2;
    private static final Set<String> ASK_WHY = Set.of(MesaCodes.RESCHEDULED, MesaCodes.CANCELLED);

    private MesaSessionRules() {
    }

    public static List<Finding> check(MesaSession session, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        if (session.mesa() == null && session.title() == null) {
            findings.add(Finding.hint("title", "mesaSession.problem.noTitle"));
        }
        checkDate(session, today, findings);
        if (session.startTime() != null && session.endTime() != null
                && !session.endTime().isAfter(session.startTime())) {
            findings.add(Finding.warning("endTime", "mesaSession.problem.endsBeforeStart"));
        }
        if (needsCause(session.state()) && session.cause() == null) {
            findings.add(Finding.warning("cause", "mesaSession.problem.noCause"));
        }
        if (session.noticeDate() != null && session.date() != null && session.noticeDate().isAfter(session.date())) {
            findings.add(Finding.warning("noticeDate", "mesaSession.problem.noticeAfter"));
        }
        return findings;
    }

    /// Whether a state asks why.
    public static boolean needsCause(String state) {
        return state != null && ASK_WHY.contains(state);
    }

    private static void checkDate(MesaSession session, LocalDate today, List<Finding> findings) {
        LocalDate date = session.date();
        if (date == null) {
            findings.add(Finding.warning("date", "mesaSession.problem.noDate"));
        } else if (date.isBefore(EARLIEST) || date.isAfter(today.plusYears(YEARS_AHEAD))) {
            findings.add(Finding.warning("date", "mesaSession.problem.farDate"));
        } else if (date.isAfter(today) && session.isHeld()) {
            findings.add(Finding.warning("state", "mesaSession.problem.heldTomorrow"));
        } else if (date.isBefore(today) && MesaCodes.PLANNED.equals(session.state())) {
            findings.add(Finding.hint("state", "mesaSession.problem.stillPlanned"));
        }
    }

    public static List<Finding> check(AgendaItem item) {
        return item.title() == null ? List.of(Finding.hint("title", "agendaItem.problem.noTitle")) : List.of();
    }

    /// @param present the delegations there when it was decided
    public static List<Finding> check(Decision decision, int present) {
        List<Finding> findings = new ArrayList<>();
        if (decision.text() == null) {
            findings.add(Finding.hint("text", "decision.problem.noText"));
        }
        int votes = votes(decision.inFavor()) + votes(decision.against()) + votes(decision.blank());
        if (isNegative(decision.inFavor()) || isNegative(decision.against()) || isNegative(decision.blank())) {
            findings.add(Finding.error("inFavor", "decision.problem.votes"));
        } else if (present > 0 && votes > present) {
            findings.add(Finding.warning("inFavor", "decision.problem.moreVotes", votes, present));
        }
        return findings;
    }

    private static int votes(Integer number) {
        return number == null ? 0 : number;
    }

    private static boolean isNegative(Integer number) {
        return number != null && number < 0;
    }

    /// @param others the other stays of the session
    public static List<Finding> check(Presence presence, List<Presence> others, Quorum quorum) {
        List<Finding> findings = new ArrayList<>();
        if (presence.arrival() != null && presence.departure() != null
                && presence.departure().isBefore(presence.arrival())) {
            findings.add(Finding.error("departure", "presence.problem.leftBeforeArriving", presence.arrival(),
                    presence.departure()));
        }
        if (Accreditation.claims(presence) && !quorum.isAccredited(presence)) {
            findings.add(Finding.warning("role", "presence.problem.notAccredited"));
        }
        if (presence.delegation() != null && others.stream().anyMatch(other -> quorum.isSamePerson(other, presence)
                && other.delegation() != null && !other.delegation().equals(presence.delegation()))) {
            findings.add(Finding.warning("delegation", "presence.problem.secondSeat"));
        }
        return findings;
    }

    public static List<Finding> check(MesaHeadCount count) {
        return isNegative(count.number()) ? List.of(Finding.error("number", "mesaHeadCount.problem.number"))
                : List.of();
    }
}
