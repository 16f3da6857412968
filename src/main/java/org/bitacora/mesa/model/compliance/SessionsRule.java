package org.bitacora.mesa.model.compliance;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.Quorum;
import org.bitacora.mesa.model.QuorumCount;

/// That sessions were held, and whether the ordinary ones had quorum (C13). A session without quorum is a fact that
/// somebody should look at, never an error.
final class SessionsRule {

    private SessionsRule() {
    }

    /// Of mesas to which the guideline sets no pace.
    static Light held(Asked asked) {
        List<Reason> reasons = new ArrayList<>();
        for (SessionFacts one : asked.sessions()) {
            boolean past = one.date().isBefore(asked.today());
            reasons.add(one.session().isHeld() ? Reason.of(State.MET, one.remedy(), "compliance.session.held", one.date())
                    : past ? Reason.of(State.UNKNOWN, one.remedy(), "compliance.session.stillPlanned", one.date())
                            : Reason.of(State.NOT_YET, one.remedy(), "compliance.session.planned", one.date()));
        }
        int held = (int) reasons.stream().filter(one -> one.state() == State.MET).count();
        if (reasons.isEmpty()) {
            reasons.add(Reason.of(State.NOT_YET, new Remedy.PlanSession(MesaCodes.ORDINARY), "compliance.session.none"));
        }
        return Light.of(Rule.SESSIONS, Sentence.count("compliance.sessions", held, String.valueOf(asked.year())),
                reasons);
    }

    static Light quorum(Asked asked) {
        List<Reason> reasons = new ArrayList<>();
        asked.ordinary().stream().filter(SessionsRule::tookPlace).forEach(one -> reasons.add(quorum(asked, one)));
        int reached = (int) reasons.stream().filter(one -> one.state() == State.MET).count();
        return reasons.isEmpty() ? Light.of(Rule.QUORUM, Reason.of(State.NOT_YET, "compliance.noOrdinaryYet"))
                : Light.of(Rule.QUORUM, Sentence.of("compliance.quorum", reached, reasons.size()), reasons);
    }

    private static boolean tookPlace(SessionFacts one) {
        return one.session().isHeld() || MesaCodes.ATTEMPTED.equals(one.session().state());
    }

    private static Reason quorum(Asked asked, SessionFacts one) {
        ComplianceFacts facts = asked.facts();
        QuorumCount count = new Quorum(facts.mesa(), one.session(), facts.delegations(), facts.designations(),
                one.presences(), facts.people()).everybody();
        return switch (one.quorum(facts)) {
            case REACHED -> Reason.of(State.MET, one.remedy(), "compliance.quorum.reached", one.date(),
                    count.required(), count.seats());
            case NOT_REACHED -> Reason.of(State.ATTENTION, one.remedy(), "compliance.quorum.notReached", one.date(),
                    count.required(), count.seats());
            case UNKNOWN -> Reason.of(State.UNKNOWN, one.remedy(), "compliance.quorum.unknown", one.date());
            case NOT_ASKED -> Reason.of(State.NOT_ASKED, new Remedy.OpenComposition(), "compliance.quorum.notAsked",
                    one.date());
        };
    }
}
