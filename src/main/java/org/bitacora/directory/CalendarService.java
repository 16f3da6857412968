package org.bitacora.directory;

import java.util.List;
import java.util.Objects;
import org.bitacora.base.Finding;
import org.bitacora.base.Problem;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.calendar.CalendarRules;
import org.bitacora.directory.model.calendar.HolidayRule;
import org.bitacora.directory.model.calendar.HolidayRuleKind;
import org.bitacora.directory.model.calendar.NonWorkingDay;
import org.bitacora.directory.model.calendar.NonWorkingDayKind;
import org.bitacora.directory.model.calendar.ShippedHolidays;
import org.bitacora.directory.model.calendar.TimeOff;
import org.bitacora.directory.model.calendar.WorkingCalendar;

/// The working calendar of this workspace: the rules that ship under what its records say, and its local days off
/// (`domain.md` §6.1, decision 0023). Safe on any thread, never from inside `ws.read` or `ws.write` except
/// [#calendar(Reading)].
public final class CalendarService {

    private final Workspace ws;

    CalendarService(Workspace ws) {
        this.ws = ws;
    }

    /// As it is now; a value that later changes do not touch.
    public WorkingCalendar calendar() {
        return ws.read(CalendarService::calendar);
    }

    /// The same within a transaction, or over an earlier state.
    public static WorkingCalendar calendar(Reading reading) {
        return WorkingCalendar.of(reading.list(HolidayRuleKind.KIND, ""), reading.list(NonWorkingDayKind.KIND, ""));
    }

    /// Whether a change is one of the calendar.
    public static boolean isTouchedBy(Changes changes) {
        return changes.touches(HolidayRuleKind.KIND.name()) || changes.touches(NonWorkingDayKind.KIND.name());
    }

    /// The rules as this workspace has them, also those that are switched off.
    public List<HolidayRule> rules() {
        return ShippedHolidays.under(ws.read(reading -> reading.list(HolidayRuleKind.KIND, "")));
    }

    /// @throws Problem E-25 if its name is in use, or it says too little to find its day
    public Changes addRule(HolidayRule fresh) {
        requireSound(CalendarRules.checkNew(fresh, rules()));
        return ws.write(Operation.of("calendar.op.add", fresh.label()), tx -> tx.save(HolidayRuleKind.KIND, fresh));
    }

    /// Saves what a form changed.
    ///
    /// @param before as [#rules] gave it
    /// @throws Problem E-25 if a rule forbids it
    public Changes saveRule(HolidayRule before, HolidayRule after) {
        requireSound(CalendarRules.check(after, rules()));
        return save(Operation.of("calendar.op.change", after.label()), before, after);
    }

    /// Follows a rule no longer, or again.
    public Changes turn(HolidayRule rule, boolean on) {
        return save(Operation.of(on ? "calendar.op.on" : "calendar.op.off", rule.label()), rule, rule.turned(on));
    }

    private Changes save(Operation operation, HolidayRule before, HolidayRule after) {
        return ws.write(operation, tx -> tx.save(HolidayRuleKind.KIND,
                tx.find(HolidayRuleKind.KIND, after.id()).orElseGet(() -> HolidayRule.blank(after.code()))
                        .changed(before, after)));
    }

    /// The local days off, in order of date.
    public List<NonWorkingDay> daysOff() {
        return ws.read(reading -> reading.list(NonWorkingDayKind.KIND, "1 ORDER BY \"date\", \"scope\", id"));
    }

    /// Notes a day off, or all days of a stretch that would be worked otherwise, as one act.
    ///
    /// @throws Problem E-25 without date or reason, for more than three months, or where nobody works anyway
    public Changes add(TimeOff off) {
        WorkingCalendar calendar = calendar();
        requireSound(off.check(calendar));
        return ws.write(Operation.of("calendar.op.addDays", off.reason()), tx -> off.days(calendar).forEach(day ->
                tx.save(NonWorkingDayKind.KIND, day)));
    }

    /// On a day off people work after all.
    public Changes remove(NonWorkingDay day) {
        return ws.write(Operation.of("calendar.op.removeDay", Objects.requireNonNullElse(day.reason(), "")),
                tx -> tx.delete(NonWorkingDayKind.KIND.ref(day)));
    }

    private static void requireSound(List<Finding> findings) {
        findings.stream().filter(Finding::blocks).findFirst().ifPresent(finding -> {
            throw new Problem("E-25", finding.key(), finding.args().toArray());
        });
    }
}
