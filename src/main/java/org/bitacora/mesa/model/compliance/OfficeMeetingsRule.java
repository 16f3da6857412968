package org.bitacora.mesa.model.compliance;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// At least two meetings a year with the Oficina de Promoción Social of the ministry (R6; l.235): sessions of the mesa
/// of any type, and meetings outside mesas in its territory. None by 30 June or fewer than two by 1 October is something
/// to do.
final class OfficeMeetingsRule {

    private static final int ASKED_FOR = 2;

    private OfficeMeetingsRule() {
    }

    static Light light(Asked asked) {
        List<SessionFacts> outside = asked.meetings().stream().filter(OfficeMeetingsRule::met).toList();
        List<SessionFacts> met = Stream.concat(asked.sessions().stream().filter(OfficeMeetingsRule::met),
                outside.stream().filter(one -> shares(asked.mesa().territory(), one.session().territory())))
                .sorted(Comparator.comparing(SessionFacts::date)).toList();
        List<Reason> reasons = new ArrayList<>();
        met.forEach(one -> reasons.add(Reason.of(State.MET, one.remedy(), "compliance.office.met", one.date())));
        if (met.size() < ASKED_FOR) {
            outside.stream().filter(one -> one.session().territory() == null).forEach(one -> reasons.add(
                    Reason.of(State.UNKNOWN, one.remedy(), "compliance.office.placeless", one.date())));
            reasons.add(missing(asked, met.size()));
        }
        return Light.of(Rule.OFFICE_MEETINGS, Sentence.of("compliance.office", met.size(), ASKED_FOR), reasons);
    }

    private static boolean met(SessionFacts one) {
        return one.session().isHeld() && one.withNationalOffice();
    }

    /// A meeting in a municipality is one of its department's mesa, and one of the department of its municipality's.
    private static boolean shares(String mesa, String meeting) {
        return mesa != null && meeting != null && (mesa.startsWith(meeting) || meeting.startsWith(mesa));
    }

    private static Reason missing(Asked asked, int met) {
        Remedy plan = new Remedy.PlanMeeting();
        if (asked.isOver()) {
            return met == 0 ? Reason.of(State.BROKEN, "compliance.office.none", String.valueOf(asked.year()))
                    : Reason.of(State.ATTENTION, "compliance.office.onlyOne", String.valueOf(asked.year()));
        }
        LocalDate october = LocalDate.of(asked.year(), Month.OCTOBER, 1);
        LocalDate june = LocalDate.of(asked.year(), Month.JUNE, 30);
        boolean late = !asked.today().isBefore(october) || met == 0 && !asked.today().isBefore(june);
        return Reason.of(late ? State.ATTENTION : State.NOT_YET, plan,
                "compliance.office.missing" + (ASKED_FOR - met == 1 ? ".one" : ".many"), ASKED_FOR - met,
                asked.lastDay());
    }
}
