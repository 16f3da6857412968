package org.bitacora.mesa.model.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bitacora.directory.model.calendar.Deadline;
import org.bitacora.directory.model.calendar.WorkingCalendar;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.Mesa;

/// When a dependencia told the secretariat whom it delegates: within ten working days of the communication of the
/// guideline (R2; l.198). The first notification settles it; who is replaced later opens no new term.
///
/// @param notifiedOn the day of the first official notification, or null
/// @param term from the communication to this dependencia, or null where that day is not known
public record DelegateTerm(Delegation delegation, LocalDate notifiedOn, Deadline term) {

    private static final int WORKING_DAYS = 10;

    /// What became of the term.
    public enum Standing { ON_TIME, LATE, PENDING, OVERDUE, UNDATED }

    /// @param calendar with the days off of the territory
    public static DelegateTerm of(Mesa mesa, Delegation delegation, List<Designation> designations,
            WorkingCalendar calendar) {
        LocalDate told = delegation.communicatedOn() != null ? delegation.communicatedOn() : mesa.communicatedOn();
        return new DelegateTerm(delegation, firstNotification(delegation, designations).orElse(null),
                told == null ? null : calendar.deadline(told, WORKING_DAYS));
    }

    private static Optional<LocalDate> firstNotification(Delegation delegation, List<Designation> designations) {
        return designations.stream().filter(one -> delegation.id().equals(one.delegation()) && one.holdsSeat())
                .map(Designation::notifiedOn).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    public Standing on(LocalDate today) {
        if (term == null) {
            return Standing.UNDATED;
        } else if (notifiedOn == null) {
            return today.isAfter(term.due()) ? Standing.OVERDUE : Standing.PENDING;
        }
        return notifiedOn.isAfter(term.due()) ? Standing.LATE : Standing.ON_TIME;
    }
}
