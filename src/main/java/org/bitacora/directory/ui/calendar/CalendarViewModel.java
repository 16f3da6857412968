package org.bitacora.directory.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.base.Problem;
import org.bitacora.db.Changes;
import org.bitacora.directory.CalendarService;
import org.bitacora.directory.model.calendar.HolidayLine;
import org.bitacora.directory.model.calendar.HolidayRule;
import org.bitacora.directory.model.calendar.NonWorkingDay;
import org.bitacora.directory.model.calendar.TimeOff;
import org.bitacora.directory.model.calendar.WorkingCalendar;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Work;

/// The rules in the year on show, the days off, and the calendar they make. It follows what others change. Screen's
/// thread only.
final class CalendarViewModel {

    private record Read(List<HolidayRule> rules, List<NonWorkingDay> daysOff, WorkingCalendar calendar) {
    }

    private final CalendarDesk desk;
    private final ReadOnlyIntegerWrapper year = new ReadOnlyIntegerWrapper(this, "year");
    private final ReadOnlyObjectWrapper<WorkingCalendar> calendar = new ReadOnlyObjectWrapper<>(this, "calendar",
            WorkingCalendar.shipped());
    private final ObservableList<HolidayLine> lines = FXCollections.observableArrayList();
    private final ObservableList<NonWorkingDay> daysOff = FXCollections.observableArrayList();
    private List<HolidayRule> rules = List.of();

    CalendarViewModel(CalendarDesk desk, Subscriptions bag) {
        this.desk = desk;
        year.set(today().getYear());
        bag.add(desk.workspace().feed().subscribe(desk.screen(), changes -> {
            if (CalendarService.isTouchedBy(changes)) {
                read();
            }
        }));
        read();
    }

    private void read() {
        CalendarService service = desk.calendar();
        desk.tasks().run(Texts.get("directory.busy.read"), progress -> new Read(service.rules(), service.daysOff(),
                service.calendar()), (Read read) -> {
                    rules = read.rules();
                    calendar.set(read.calendar());
                    daysOff.setAll(read.daysOff());
                    lines.setAll(HolidayLine.of(rules, year.get()));
                });
    }

    LocalDate today() {
        return LocalDate.now(desk.workspace().clock());
    }

    ReadOnlyIntegerProperty year() {
        return year.getReadOnlyProperty();
    }

    void turnYear(int by) {
        year.set(year.get() + by);
        lines.setAll(HolidayLine.of(rules, year.get()));
    }

    ReadOnlyObjectProperty<WorkingCalendar> calendar() {
        return calendar.getReadOnlyProperty();
    }

    List<HolidayRule> rules() {
        return rules;
    }

    ObservableList<HolidayLine> lines() {
        return lines;
    }

    ObservableList<NonWorkingDay> daysOff() {
        return daysOff;
    }

    /// @param before null for a new rule
    void save(HolidayRule before, HolidayRule after, Runnable done, Consumer<Problem> refused) {
        run(progress -> before == null ? desk.calendar().addRule(after) : desk.calendar().saveRule(before, after),
                done, refused);
    }

    void turn(HolidayRule rule, Runnable done) {
        run(progress -> desk.calendar().turn(rule, !rule.isOn()), done, desk.tasks()::fail);
    }

    void add(TimeOff off, Runnable done, Consumer<Problem> refused) {
        run(progress -> desk.calendar().add(off), done, refused);
    }

    void remove(NonWorkingDay day, Runnable done) {
        run(progress -> desk.calendar().remove(day), done, desk.tasks()::fail);
    }

    void undo() {
        desk.tasks().run(Texts.get("directory.busy.undo"), progress -> desk.workspace().undo(), changes -> { });
    }

    private void run(Work<Changes> work, Runnable done, Consumer<Problem> refused) {
        desk.tasks().run(Texts.get("directory.busy.save"), work, changes -> done.run(), failure -> {
            if (failure instanceof Problem problem) {
                refused.accept(problem);
            } else {
                desk.tasks().fail(failure);
            }
        });
    }
}
