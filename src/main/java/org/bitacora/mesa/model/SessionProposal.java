package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.Predicate;

/// What the next session of a mesa most likely is: the installation of one that never met, else the ordinary session of
/// the first quarter that lacks one (C15, C30), on a day that leaves the notice its time (C08).
///
/// @param type a code of `session_types.csv`
public record SessionProposal(String type, LocalDate date) {

    /// Where no act says how long a notice takes (C08).
    private static final int USUAL_NOTICE = 14;
    private static final int QUARTERS_AHEAD = 4;

    /// @param isWorked tells working days from weekends and holidays: nobody convenes for those
    public static SessionProposal of(Mesa mesa, List<MesaSession> sessions, LocalDate today,
            Predicate<LocalDate> isWorked) {
        List<MesaSession> ordinary = sessions.stream()
                .filter(one -> one.isOrdinary() && !one.isCalledOff() && one.date() != null).toList();
        LocalDate earliest = workday(today.plusDays(mesa.noticeDays() == null
                ? USUAL_NOTICE : mesa.noticeDays()), isWorked);
        if (ordinary.isEmpty()) {
            return new SessionProposal(sessions.isEmpty() && mesa.isTechnical() ? MesaCodes.INSTALLATION
                    : MesaCodes.ORDINARY, earliest);
        }
        LocalDate quarter = firstDay(today);
        for (int ahead = 0; ahead < QUARTERS_AHEAD && has(ordinary, quarter); ahead++) {
            quarter = quarter.plusMonths(3);
        }
        return new SessionProposal(MesaCodes.ORDINARY, quarter.isAfter(earliest) ? workday(quarter, isWorked)
                : earliest);
    }

    private static boolean has(List<MesaSession> sessions, LocalDate quarter) {
        return sessions.stream().anyMatch(one -> firstDay(one.date()).equals(quarter));
    }

    private static LocalDate firstDay(LocalDate day) {
        return YearMonth.of(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR) * 3 - 2).atDay(1);
    }

    private static LocalDate workday(LocalDate day, Predicate<LocalDate> isWorked) {
        LocalDate at = day;
        while (!isWorked.test(at)) {
            at = at.plusDays(1);
        }
        return at;
    }
}
