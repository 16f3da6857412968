package org.bitacora.directory.model.calendar;

import java.time.LocalDate;
import java.util.List;

/// A term in working days and how it was counted, for whoever asks why.
///
/// @param start the day from which it runs, not counted itself
/// @param days working days
/// @param due the last of them
/// @param skipped the days from Monday to Friday that were not counted, in order; weekends go without saying
public record Deadline(LocalDate start, int days, LocalDate due, List<DayOff> skipped) {

    public Deadline {
        skipped = List.copyOf(skipped);
    }

    /// Saturdays and Sundays after the start up to the due day, none of which counted.
    public int weekendDays() {
        return (int) start.plusDays(1).datesUntil(due.plusDays(1)).filter(WorkingCalendar::isWeekend).count();
    }
}
