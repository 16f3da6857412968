package org.bitacora.mesa.model.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The delegates of a territorial mesa, each dependencia with a term of its own (R2; l.198). A term is explained once,
/// before those who have it, the gravest first.
final class DelegatesRule {

    private static final Remedy COMPOSITION = new Remedy.OpenComposition();

    private DelegatesRule() {
    }

    static Light light(Asked asked) {
        List<DelegateTerm> terms = terms(asked);
        if (terms.isEmpty()) {
            return Light.of(Rule.DELEGATES, Reason.of(State.UNKNOWN, COMPOSITION, "compliance.delegates.none"));
        }
        List<Reason> reasons = new ArrayList<>();
        terms.stream().map(DelegateTerm::term).distinct().forEach(term -> {
            if (term != null) {
                reasons.add(new Reason(State.NOT_ASKED, Terms.why(term), null));
            }
            terms.stream().filter(one -> Objects.equals(one.term(), term)).map(one -> reason(asked, one))
                    .sorted(Comparator.comparing(Reason::state).reversed()).forEach(reasons::add);
        });
        int onTime = (int) terms.stream().filter(one -> one.on(asked.today()) == DelegateTerm.Standing.ON_TIME).count();
        return Light.of(Rule.DELEGATES, Sentence.of("compliance.delegates", onTime, terms.size()), reasons);
    }

    private static List<DelegateTerm> terms(Asked asked) {
        LocalDate day = asked.isOver() ? asked.lastDay() : asked.today();
        return asked.facts().delegations().stream().filter(one -> one.holdsOn(day)).map(one -> DelegateTerm.of(
                asked.mesa(), one, asked.facts().designations(), asked.calendar())).toList();
    }

    private static Reason reason(Asked asked, DelegateTerm one) {
        String name = one.delegation().shortName();
        return switch (one.on(asked.today())) {
            case ON_TIME -> Reason.of(State.MET, "compliance.delegate.onTime", name, one.notifiedOn());
            case LATE -> Reason.of(State.ATTENTION, "compliance.delegate.late", name, one.notifiedOn());
            case PENDING -> Reason.of(State.NOT_YET, COMPOSITION, "compliance.delegate.pending", name,
                    one.term().due());
            case OVERDUE -> Reason.of(State.BROKEN, COMPOSITION, "compliance.delegate.overdue", name,
                    one.term().due());
            case UNDATED -> Reason.of(State.UNKNOWN, new Remedy.NoteField("communicatedOn"),
                    "compliance.delegate.undated", name);
        };
    }
}
