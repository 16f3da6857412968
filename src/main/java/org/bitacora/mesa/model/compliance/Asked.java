package org.bitacora.mesa.model.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bitacora.directory.model.calendar.WorkingCalendar;
import org.bitacora.mesa.model.Mesa;

/// What a rule is asked: a mesa, a year and the day on which somebody asks.
///
/// @param calendar with the days off of the mesa's territory
record Asked(ComplianceFacts facts, int year, LocalDate today, WorkingCalendar calendar) {

    Mesa mesa() {
        return facts.mesa();
    }

    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    boolean isOver() {
        return today.isAfter(lastDay());
    }

    /// The sessions of the year that were not called off, by their dates.
    List<SessionFacts> sessions() {
        return ofYear(facts.sessions());
    }

    List<SessionFacts> meetings() {
        return ofYear(facts.meetings());
    }

    private List<SessionFacts> ofYear(List<SessionFacts> all) {
        return all.stream().filter(one -> one.date() != null && one.date().getYear() == year)
                .filter(one -> !one.session().isCalledOff())
                .sorted(Comparator.comparing(SessionFacts::date)).toList();
    }

    List<SessionFacts> ordinary() {
        return sessions().stream().filter(one -> one.session().isOrdinary()).toList();
    }

    List<SessionFacts> ordinaryHeld() {
        return ordinary().stream().filter(one -> one.session().isHeld()).toList();
    }
}
