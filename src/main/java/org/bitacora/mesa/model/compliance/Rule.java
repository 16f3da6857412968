package org.bitacora.mesa.model.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;

/// The rules of the guideline (seed 002; domain.md §6.2) in the order of the board.
public enum Rule {

    /// R4, C12, C30.
    QUARTERS(QuartersRule::light),
    /// R5, C12.
    PLAN_FIRST(YearlyPointsRule::plan),
    CLOSING_LAST(YearlyPointsRule::closing),
    /// Of mesas that the guideline does not govern.
    SESSIONS(SessionsRule::held),
    /// R1, C08.
    NOTICES(NoticesRule::light),
    /// C13.
    QUORUM(SessionsRule::quorum),
    /// R2, C22.
    DELEGATES(DelegatesRule::light),
    /// R3, C28.
    FOCAL_POINT(MesaDatesRule::focalPoint),
    /// R6, C32.
    OFFICE_MEETINGS(OfficeMeetingsRule::light),
    /// R7, C31.
    FIRST_SESSION(FirstSessionRule::light),
    /// R9, C29.
    FORMAL_ACT(MesaDatesRule::formalAct),
    /// C06.
    LIAISONS(LiaisonsRule::light);

    private static final List<Rule> NATIONAL = List.of(QUARTERS, PLAN_FIRST, CLOSING_LAST, NOTICES, QUORUM, LIAISONS);
    private static final List<Rule> TERRITORIAL = List.of(QUARTERS, NOTICES, DELEGATES, FOCAL_POINT, OFFICE_MEETINGS,
            FIRST_SESSION, FORMAL_ACT);

    private final Function<Asked, Light> look;

    Rule(Function<Asked, Light> look) {
        this.look = look;
    }

    Light look(Asked asked) {
        return look.apply(asked);
    }

    public String label() {
        return Texts.get("compliance.rule." + name());
    }

    /// Those that a mesa of this kind and level has to follow. The plan and the closing of the year are asked of the
    /// national mesa alone (l.135); other mesas follow what their own act says.
    static List<Rule> of(Mesa mesa) {
        if (mesa.isTechnical() && mesa.isNational()) {
            return NATIONAL;
        }
        List<Rule> rules = new ArrayList<>(mesa.isTechnical() ? TERRITORIAL : List.of(SESSIONS));
        if (!mesa.isTechnical() && mesa.noticeDays() != null) {
            rules.add(NOTICES);
        }
        if (mesa.quorumRule() != null && !MesaCodes.NO_QUORUM_RULE.equals(mesa.quorumRule())) {
            rules.add(rules.contains(NOTICES) ? rules.indexOf(NOTICES) + 1 : 1, QUORUM);
        }
        return rules;
    }
}
