package org.bitacora.directory.model.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.Finding;

/// A day off or a stretch of them as a person notes it: a civic day, the weeks in which an office closes.
///
/// @param last the same as `first` for one day, or null
/// @param scope the DIVIPOLA code of a municipality or department; null everywhere
public record TimeOff(LocalDate first, LocalDate last, String scope, String reason) {

    /// The longest that is noted at once: a summer break, not a slip of the year.
    static final int LONGEST = 92;

    /// What keeps it from being noted; every finding blocks.
    public List<Finding> check(WorkingCalendar calendar) {
        List<Finding> findings = new ArrayList<>();
        if (first == null) {
            findings.add(Finding.error("date", "calendar.problem.undated"));
        } else if (end().isBefore(first)) {
            findings.add(Finding.error("last", "calendar.problem.endsBeforeStart"));
        } else if (first.plusDays(LONGEST).isBefore(end())) {
            findings.add(Finding.error("last", "calendar.problem.tooLong", LONGEST));
        } else if (days(calendar).isEmpty()) {
            findings.add(Finding.error("date", "calendar.problem.notWorked",
                    String.join(", ", calendar.in(scope).why(first))));
        }
        if (reason == null) {
            findings.add(Finding.error("reason", "calendar.problem.noReason"));
        }
        return findings;
    }

    /// A record for each day that would be worked otherwise.
    public List<NonWorkingDay> days(WorkingCalendar calendar) {
        return first.datesUntil(end().plusDays(1)).filter(calendar.in(scope)::isWorkingDay)
                .map(date -> NonWorkingDay.of(date, scope, reason)).toList();
    }

    private LocalDate end() {
        return last == null ? first : last;
    }
}
