package org.bitacora.mesa.model.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.directory.model.calendar.Deadline;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCatalogues;

/// What the ministry is told of a territorial mesa: its punto focal (R3; l.218), and the act that makes it last (R9;
/// l.220, l.229-231).
final class MesaDatesRule {

    private static final int WORKING_DAYS = 20;
    private static final String AGREES = "AGREES";
    private static final String TO_ADJUST = "TO_ADJUST";
    private static final String IN_REVIEW = "IN_REVIEW";

    private MesaDatesRule() {
    }

    static Light focalPoint(Asked asked) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(told(asked));
        if (asked.mesa().effectiveOn() != null) {
            reasons.add(new Reason(State.NOT_ASKED, Terms.why(term(asked)), null));
        }
        if (asked.facts().focalPoints().stream().noneMatch(one -> one.holdsOn(asked.today()))) {
            reasons.add(Reason.of(State.ATTENTION, new Remedy.NoteField("focalPoint"), "compliance.focal.nobody"));
        }
        return Light.saying(Rule.FOCAL_POINT, reasons);
    }

    private static Deadline term(Asked asked) {
        return asked.calendar().deadline(asked.mesa().effectiveOn(), WORKING_DAYS);
    }

    private static Reason told(Asked asked) {
        Mesa mesa = asked.mesa();
        if (mesa.effectiveOn() == null) {
            return Reason.of(State.UNKNOWN, new Remedy.NoteField("effectiveOn"), "compliance.focal.undated");
        }
        LocalDate due = term(asked).due();
        Remedy note = new Remedy.NoteField("reportedOn");
        if (mesa.reportedOn() == null) {
            return asked.today().isAfter(due) ? Reason.of(State.BROKEN, note, "compliance.focal.overdue", due)
                    : Reason.of(State.NOT_YET, note, "compliance.focal.pending", due);
        }
        return mesa.reportedOn().isAfter(due)
                ? Reason.of(State.ATTENTION, "compliance.focal.late", mesa.reportedOn(), due)
                : Reason.of(State.MET, "compliance.focal.onTime", mesa.reportedOn(), due);
    }

    static Light formalAct(Asked asked) {
        Mesa mesa = asked.mesa();
        if (mesa.actNumber() == null) {
            return Light.of(Rule.FORMAL_ACT, Reason.of(State.ATTENTION, new Remedy.NoteField("actNumber"),
                    "compliance.act.missing"));
        }
        String name = MesaCatalogues.ACT_TYPES.label(mesa.actType());
        List<Reason> reasons = new ArrayList<>();
        reasons.add(mesa.actDate() == null
                ? Reason.of(State.UNKNOWN, new Remedy.NoteField("actDate"), "compliance.act.undated", name,
                        mesa.actNumber())
                : Reason.of(State.MET, "compliance.act", name, mesa.actNumber(), mesa.actDate()));
        reasons.add(review(mesa.actReview()));
        return Light.saying(Rule.FORMAL_ACT, reasons);
    }

    /// A mesa that already had an act is asked to look whether it agrees with the guideline (C29).
    private static Reason review(String code) {
        Remedy note = new Remedy.NoteField("actReview");
        return switch (code == null ? "" : code) {
            case AGREES -> Reason.of(State.MET, "compliance.act.agrees");
            case TO_ADJUST -> Reason.of(State.ATTENTION, note, "compliance.act.toAdjust");
            case IN_REVIEW -> Reason.of(State.NOT_YET, note, "compliance.act.inReview");
            default -> Reason.of(State.UNKNOWN, note, "compliance.act.notReviewed");
        };
    }
}
