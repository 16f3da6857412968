package org.bitacora.directory.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Our rules against a library that others keep. It takes Easter Sunday for a holiday, which is a Sunday anyway
/// (`domain.md` §6.1).
class JollydayTest {

    @Test
    void everyYearFrom2015To2040HasTheHolidaysOfAnIndependentLibrary() {
        HolidayManager library = HolidayManager.getInstance(ManagerParameters.create("co"));
        for (int year = 2015; year <= 2040; year++) {
            Set<LocalDate> theirs = library.getHolidays(Year.of(year)).stream().map(Holiday::getDate)
                    .collect(Collectors.toSet());
            assertThat(theirs.remove(Easter.sunday(year))).as("their Easter Sunday of %d", year).isTrue();
            assertThat(WorkingCalendar.shipped().holidays(year).keySet()).as("%d", year)
                    .containsExactlyInAnyOrderElementsOf(theirs);
        }
    }
}
