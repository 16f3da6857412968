package org.bitacora.mesa.model.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.mesa.model.CompositionRules;

/// One professional of each delegation as permanent liaison in every working group (C06; l.120).
final class LiaisonsRule {

    private LiaisonsRule() {
    }

    static Light light(Asked asked) {
        ComplianceFacts facts = asked.facts();
        LocalDate day = asked.isOver() ? asked.lastDay() : asked.today();
        List<String> groups = CompositionRules.workingGroups(facts.designations(), day);
        if (groups.isEmpty()) {
            return Light.of(Rule.LIAISONS, Reason.of(State.UNKNOWN, new Remedy.OpenComposition(),
                    "compliance.liaisons.none"));
        }
        int seats = (int) facts.delegations().stream().filter(one -> one.holdsOn(day)).count();
        List<Reason> reasons = new ArrayList<>();
        CompositionRules.liaisons(facts.delegations(), facts.designations(), day).stream()
                .filter(one -> one.people() != 1).forEach(one -> reasons.add(reason(one)));
        int needed = seats * groups.size();
        Sentence headline = Sentence.of("compliance.liaisons", needed - reasons.size(), needed);
        if (reasons.isEmpty()) {
            reasons.add(Reason.of(State.MET, "compliance.liaisons.all", groups.size()));
        }
        return Light.of(Rule.LIAISONS, headline, reasons);
    }

    private static Reason reason(CompositionRules.Liaisons one) {
        String name = one.delegation().shortName();
        return one.people() == 0
                ? Reason.of(State.ATTENTION, new Remedy.OpenComposition(), "compliance.liaison.nobody", name, one.group())
                : Reason.of(State.ATTENTION, new Remedy.OpenComposition(), "compliance.liaison.several", name,
                        one.group(), one.people());
    }
}
