package org.bitacora.directory.model.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.bitacora.i18n.Texts;

/// Which days are worked: Monday to Friday but for holidays and local days off (`domain.md` §6.1; C22, C28, G7). A value
/// made of rules and days, the same for ever; safe on any thread.
public final class WorkingCalendar {

    private final List<HolidayRule> rules;
    private final Collection<NonWorkingDay> local;
    private final Map<LocalDate, List<String>> off;
    private final Map<Integer, SortedMap<LocalDate, List<String>>> years = new ConcurrentHashMap<>();

    private WorkingCalendar(List<HolidayRule> rules, Collection<NonWorkingDay> local, String place) {
        this.rules = rules;
        this.local = local;
        off = new HashMap<>();
        local.stream().filter(day -> day.date() != null && day.appliesIn(place))
                .forEach(day -> add(off, day.date(), day.reason()));
    }

    /// @param said what a workspace says over the rules that ship
    /// @param local its days off; those of one place count only [#in] that place
    public static WorkingCalendar of(Collection<HolidayRule> said, Collection<NonWorkingDay> local) {
        return new WorkingCalendar(ShippedHolidays.under(said), List.copyOf(local), null);
    }

    /// The national calendar as it ships.
    public static WorkingCalendar shipped() {
        return of(List.of(), List.of());
    }

    /// The same calendar with the days off of a place too.
    ///
    /// @param place the DIVIPOLA code of a municipality or department; null gives the days off that hold everywhere
    public WorkingCalendar in(String place) {
        return new WorkingCalendar(rules, local, place);
    }

    /// The holidays of a year by the day on which they are observed. Two rules may fall on one day: 2025 has 18 holidays
    /// on 17 days.
    public SortedMap<LocalDate, List<String>> holidays(int year) {
        return years.computeIfAbsent(year, this::reckoned);
    }

    private SortedMap<LocalDate, List<String>> reckoned(int year) {
        SortedMap<LocalDate, List<String>> holidays = new TreeMap<>();
        // A day of late December may be observed on the first Monday of January.
        for (int of = year - 1; of <= year; of++) {
            for (HolidayRule rule : rules) {
                rule.observedFor(of).filter(date -> date.getYear() == year)
                        .ifPresent(date -> add(holidays, date, rule.label()));
            }
        }
        holidays.replaceAll((date, names) -> List.copyOf(names));
        return Collections.unmodifiableSortedMap(holidays);
    }

    private static void add(Map<LocalDate, List<String>> days, LocalDate date, String name) {
        days.computeIfAbsent(date, any -> new ArrayList<>()).add(Objects.requireNonNullElse(name, ""));
    }

    public boolean isWorkingDay(LocalDate date) {
        return !isWeekend(date) && !off.containsKey(date) && !holidays(date.getYear()).containsKey(date);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /// Why nobody works on a day, in words: "sábado", its holidays, the reasons of local days. Empty for a working day.
    public List<String> why(LocalDate date) {
        List<String> reasons = new ArrayList<>();
        if (isWeekend(date)) {
            reasons.add(date.getDayOfWeek().getDisplayName(TextStyle.FULL, Texts.LOCALE));
        }
        reasons.addAll(holidays(date.getYear()).getOrDefault(date, List.of()));
        reasons.addAll(off.getOrDefault(date, List.of()));
        return List.copyOf(reasons);
    }

    /// The last day of a term of `n` working days. The start is not counted; no days at all end on the start itself,
    /// whatever day that is.
    ///
    /// @throws IllegalArgumentException if `n` is negative
    public LocalDate addWorkingDays(LocalDate start, int n) {
        return deadline(start, n).due();
    }

    /// The same with the days that were skipped, for whoever asks why.
    ///
    /// @throws IllegalArgumentException if `n` is negative
    public Deadline deadline(LocalDate start, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("a term of " + n + " working days");
        }
        List<DayOff> skipped = new ArrayList<>();
        LocalDate day = start;
        for (int left = n; left > 0;) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            } else if (!isWeekend(day)) {
                skipped.add(new DayOff(day, why(day)));
            }
        }
        return new Deadline(start, n, day, skipped);
    }

    /// Working days after `a` up to and including `b`: how old something of day `a` is on day `b`. None where `b` is not
    /// after `a`.
    public int workingDaysBetween(LocalDate a, LocalDate b) {
        return b.isAfter(a) ? (int) a.plusDays(1).datesUntil(b.plusDays(1)).filter(this::isWorkingDay).count() : 0;
    }

    /// The day itself if it is worked, else the last one before it that is: when to remind of what falls due on it.
    public LocalDate lastWorkingDayUpTo(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
