package org.bitacora.mesa.model.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;

/// What is asked of the session that installs a territorial mesa (R7; l.227, l.233; C15, C31): a tick says it was done,
/// and for what stands on the agenda the agenda says it too.
final class FirstSessionRule {

    private FirstSessionRule() {
    }

    static Light light(Asked asked) {
        List<SessionFacts> sessions = asked.facts().sessions().stream()
                .filter(one -> !one.session().isCalledOff()).toList();
        Optional<SessionFacts> first = sessions.stream().filter(one -> one.session().isInstallation()).findFirst();
        return first.map(one -> light(asked, one)).orElseGet(() -> Light.of(Rule.FIRST_SESSION, sessions.isEmpty()
                ? Reason.of(State.NOT_YET, new Remedy.PlanSession(MesaCodes.INSTALLATION), "compliance.first.none")
                : Reason.of(State.UNKNOWN, sessions.getFirst().remedy(), "compliance.first.unknown")));
    }

    private static Light light(Asked asked, SessionFacts one) {
        if (!one.session().isHeld()) {
            return Light.of(Rule.FIRST_SESSION, one.date() == null
                    ? Reason.of(State.UNKNOWN, one.remedy(), "compliance.first.undated")
                    : Reason.of(State.NOT_YET, one.remedy(), "compliance.first.planned", one.date()));
        }
        Set<String> done = one.session().checks();
        List<Reason> reasons = new ArrayList<>();
        for (String check : MesaCatalogues.FIRST_SESSION_CHECKS.codes()) {
            boolean met = done.contains(check) || isOnAgenda(check, one);
            reasons.add(Reason.of(met ? State.MET : State.ATTENTION, one.remedy(), met ? "compliance.first.done"
                    : "compliance.first.open", MesaCatalogues.FIRST_SESSION_CHECKS.label(check)));
        }
        int met = (int) reasons.stream().filter(each -> each.state() == State.MET).count();
        return Light.of(Rule.FIRST_SESSION, one.date() == null ? Sentence.of("compliance.first.undated")
                : Sentence.of("compliance.first", met, reasons.size(), one.date()), reasons);
    }

    private static boolean isOnAgenda(String check, SessionFacts one) {
        return switch (check) {
            case MesaCodes.GUIDELINES_SHARED -> one.treats(MesaCodes.GUIDELINES_POINT);
            case MesaCodes.PLAN_AND_SCHEDULE -> one.approves(MesaCodes.PLAN_POINT);
            default -> false;
        };
    }
}
