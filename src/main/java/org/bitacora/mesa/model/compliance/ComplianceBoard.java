package org.bitacora.mesa.model.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bitacora.directory.model.calendar.WorkingCalendar;
import org.bitacora.mesa.model.Mesa;

/// What the guideline asks of a mesa in a year and how the mesa stands on a day: a light for each rule of its kind and
/// level. It tells and never forbids.
public record ComplianceBoard(Mesa mesa, int year, LocalDate day, List<Light> lights) {

    public ComplianceBoard {
        lights = List.copyOf(lights);
    }

    /// @param today the day on which it is looked at
    /// @param calendar the national one; the days off of the mesa's territory are taken from it
    public static ComplianceBoard of(ComplianceFacts facts, int year, LocalDate today, WorkingCalendar calendar) {
        Asked asked = new Asked(facts, year, today, calendar.in(facts.mesa().territory()));
        return new ComplianceBoard(facts.mesa(), year, today,
                Rule.of(facts.mesa()).stream().map(rule -> rule.look(asked)).toList());
    }

    public Optional<Light> light(Rule rule) {
        return lights.stream().filter(one -> one.rule() == rule).findFirst();
    }

    public long count(State state) {
        return lights.stream().filter(one -> one.state() == state).count();
    }
}
