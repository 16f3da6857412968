package org.bitacora.mesa.model.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bitacora.mesa.model.MesaCodes;

/// An ordinary session in each calendar quarter (R4; l.135, l.228). A session counts where it was held, not where it
/// was planned; two in one quarter do not cover another, extraordinary ones never do, and one without quorum was
/// attempted.
final class QuartersRule {

    private static final int QUARTERS = 4;
    /// The second half of a quarter: from here on somebody has to plan the session.
    private static final int DAYS_TO_PLAN = 45;

    private final Asked asked;
    private final int number;
    private final LocalDate from;
    private final LocalDate to;
    private final List<SessionFacts> sessions;

    private QuartersRule(Asked asked, int number) {
        this.asked = asked;
        this.number = number;
        from = LocalDate.of(asked.year(), 3 * number - 2, 1);
        to = from.plusMonths(3).minusDays(1);
        sessions = asked.ordinary().stream().filter(one -> contains(one.date())).toList();
    }

    static Light light(Asked asked) {
        List<Reason> reasons = new ArrayList<>();
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            reasons.add(new QuartersRule(asked, quarter).reason());
        }
        long covered = reasons.stream().filter(one -> one.state() == State.MET).count();
        long expected = reasons.stream().filter(one -> one.state() != State.NOT_ASKED).count();
        undated(asked, reasons);
        Sentence headline = expected == 0 ? Sentence.of("compliance.quarters.before", asked.mesa().constitutedOn())
                : Sentence.of("compliance.quarters", covered, expected);
        return Light.of(Rule.QUARTERS, headline, reasons);
    }

    private static void undated(Asked asked, List<Reason> reasons) {
        asked.facts().sessions().stream().filter(one -> one.date() == null && one.session().isHeld()).forEach(one ->
                reasons.add(Reason.of(State.UNKNOWN, one.remedy(), "compliance.quarter.undated")));
    }

    private boolean contains(LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    private Reason reason() {
        LocalDate constituted = asked.mesa().constitutedOn();
        if (sessions.isEmpty() && constituted != null && to.isBefore(constituted)) {
            return Reason.of(State.NOT_ASKED, "compliance.quarter.before", number, constituted);
        }
        return sessions.stream().map(this::reason).min(Comparator.comparing(QuartersRule::rank))
                .orElseGet(this::without);
    }

    /// Of several sessions the best tells how the quarter stands.
    private static int rank(Reason reason) {
        return reason.state() == State.MET ? 0 : reason.state() == State.NOT_YET ? 1 : 2;
    }

    private Reason reason(SessionFacts one) {
        if (MesaCodes.ATTEMPTED.equals(one.session().state())) {
            return Reason.of(State.ATTENTION, one.remedy(), "compliance.quarter.attempted", number, one.date());
        } else if (!one.session().isHeld()) {
            return one.date().isBefore(asked.today())
                    ? Reason.of(State.UNKNOWN, one.remedy(), "compliance.quarter.stillPlanned", number, one.date())
                    : Reason.of(State.NOT_YET, one.remedy(), "compliance.quarter.planned", number, one.date());
        }
        return switch (one.quorum(asked.facts())) {
            case NOT_ASKED, REACHED -> Reason.of(State.MET, one.remedy(), "compliance.quarter.covered", number,
                    one.date());
            case NOT_REACHED -> Reason.of(State.ATTENTION, one.remedy(), "compliance.quarter.attempted", number,
                    one.date());
            case UNKNOWN -> Reason.of(State.UNKNOWN, one.remedy(), "compliance.quarter.uncounted", number, one.date());
        };
    }

    private Reason without() {
        Remedy plan = new Remedy.PlanSession(MesaCodes.ORDINARY);
        if (asked.today().isAfter(to)) {
            return movedAway().map(one -> Reason.of(State.BROKEN, one.remedy(), "compliance.quarter.moved", number,
                    one.session().plannedDate(), one.date()))
                    .orElseGet(() -> Reason.of(State.BROKEN, "compliance.quarter.missing", number));
        } else if (asked.today().isBefore(from)) {
            return Reason.of(State.NOT_YET, plan, "compliance.quarter.ahead", number, from);
        }
        boolean late = ChronoUnit.DAYS.between(asked.today(), to) <= DAYS_TO_PLAN;
        return Reason.of(late ? State.ATTENTION : State.NOT_YET, plan, "compliance.quarter.toPlan", number, to);
    }

    /// The session that was first convened for this quarter and took place in another.
    private Optional<SessionFacts> movedAway() {
        return asked.facts().sessions().stream().filter(one -> one.session().isOrdinary() && one.date() != null
                && !one.session().isCalledOff() && contains(one.session().plannedDate())).findFirst();
    }
}
