package org.bitacora.mesa.model.compliance;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.bitacora.mesa.model.MesaCodes;

/// The first ordinary session of the year approves the plan and the last one evaluates and closes (R5; l.135). Where
/// only one was held, both are asked of it.
final class YearlyPointsRule {

    private YearlyPointsRule() {
    }

    static Light plan(Asked asked) {
        return Light.of(Rule.PLAN_FIRST, planReason(asked, asked.ordinaryHeld()));
    }

    private static Reason planReason(Asked asked, List<SessionFacts> held) {
        if (held.isEmpty()) {
            return none(asked);
        }
        SessionFacts first = held.getFirst();
        if (first.approves(MesaCodes.PLAN_POINT)) {
            return Reason.of(State.MET, first.remedy(), "compliance.plan.approved", first.date());
        }
        Optional<SessionFacts> later = held.stream().filter(one -> one.approves(MesaCodes.PLAN_POINT)).findFirst();
        if (later.isPresent()) {
            return Reason.of(State.ATTENTION, later.get().remedy(), "compliance.plan.late", later.get().date(),
                    first.date());
        } else if (first.treats(MesaCodes.PLAN_POINT) && !first.decides(MesaCodes.PLAN_POINT)) {
            return Reason.of(State.UNKNOWN, first.remedy(), "compliance.plan.undecided", first.date());
        }
        return Reason.of(asked.isOver() ? State.BROKEN : State.ATTENTION, first.remedy(), "compliance.plan.missing",
                first.date());
    }

    private static Reason none(Asked asked) {
        return asked.isOver() ? Reason.of(State.BROKEN, "compliance.noOrdinary", String.valueOf(asked.year()))
                : Reason.of(State.NOT_YET, new Remedy.PlanSession(MesaCodes.ORDINARY), "compliance.noOrdinaryYet");
    }

    static Light closing(Asked asked) {
        return Light.of(Rule.CLOSING_LAST, closingReason(asked, asked.ordinaryHeld()));
    }

    private static Reason closingReason(Asked asked, List<SessionFacts> held) {
        if (held.isEmpty()) {
            return none(asked);
        }
        SessionFacts last = held.getLast();
        if (!asked.isOver() && !closes(asked, last)) {
            return Reason.of(State.NOT_YET, "compliance.closing.notYet", asked.lastDay());
        } else if (last.treats(MesaCodes.EVALUATION_POINT)) {
            return Reason.of(State.MET, last.remedy(), "compliance.closing.done", last.date());
        }
        State missing = asked.isOver() ? State.BROKEN : State.ATTENTION;
        return held.stream().filter(one -> one.treats(MesaCodes.EVALUATION_POINT)).findFirst()
                .map(one -> Reason.of(State.ATTENTION, last.remedy(), "compliance.closing.earlier", one.date(),
                        last.date()))
                .orElseGet(() -> Reason.of(missing, last.remedy(), "compliance.closing.missing", last.date()));
    }

    /// Whether the session held last is the one of the fourth quarter, with no other planned after it.
    private static boolean closes(Asked asked, SessionFacts last) {
        return last.date().getMonth().compareTo(Month.OCTOBER) >= 0 && asked.ordinary().stream()
                .noneMatch(one -> !one.session().isHeld() && one.date().isAfter(last.date()));
    }
}
