package org.bitacora.mesa.model.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.mesa.model.Delegation;

/// The delegates of a territorial mesa, each dependencia with a term of its own (R2; l.198).
final class DelegatesRule {

    private static final Remedy COMPOSITION = new Remedy.OpenComposition();

    private DelegatesRule() {
    }

    static Light light(Asked asked) {
        LocalDate day = asked.isOver() ? asked.lastDay() : asked.today();
        List<Reason> reasons = new ArrayList<>();
        for (Delegation one : asked.facts().delegations().stream().filter(one -> one.holdsOn(day)).toList()) {
            reasons.add(reason(asked, DelegateTerm.of(asked.mesa(), one, asked.facts().designations(),
                    asked.calendar())));
        }
        int onTime = (int) reasons.stream().filter(one -> one.state() == State.MET).count();
        return reasons.isEmpty()
                ? Light.of(Rule.DELEGATES, Reason.of(State.UNKNOWN, COMPOSITION, "compliance.delegates.none"))
                : Light.of(Rule.DELEGATES, Sentence.of("compliance.delegates", onTime, reasons.size()), reasons);
    }

    private static Reason reason(Asked asked, DelegateTerm one) {
        String name = one.delegation().shortName();
        return switch (one.on(asked.today())) {
            case ON_TIME -> Reason.of(State.MET, "compliance.delegate.onTime", name, one.notifiedOn(),
                    Terms.why(one.term()));
            case LATE -> Reason.of(State.ATTENTION, "compliance.delegate.late", name, one.notifiedOn(),
                    Terms.why(one.term()));
            case PENDING -> Reason.of(State.NOT_YET, COMPOSITION, "compliance.delegate.pending", name,
                    one.term().due(), Terms.why(one.term()));
            case OVERDUE -> Reason.of(State.BROKEN, COMPOSITION, "compliance.delegate.overdue", name,
                    one.term().due(), Terms.why(one.term()));
            case UNDATED -> Reason.of(State.UNKNOWN, new Remedy.NoteField("communicatedOn"),
                    "compliance.delegate.undated", name);
        };
    }
}
