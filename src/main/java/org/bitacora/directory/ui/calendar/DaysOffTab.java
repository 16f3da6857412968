package org.bitacora.directory.ui.calendar;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.bitacora.directory.model.Scopes;
import org.bitacora.directory.model.calendar.NonWorkingDay;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.list.Table;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Civic days and days on which the office is closed. Insert notes some, Delete takes one away.
final class DaysOffTab implements CalendarTab {

    private final CalendarViewModel model;
    private final Table<NonWorkingDay> table;

    DaysOffTab(CalendarDesk desk, CalendarViewModel model) {
        this.model = model;
        table = new Table<>(model.daysOff());
        table.value(Texts.get("nonWorkingDay.date"), 250, NonWorkingDay::date, Formats::startingDate)
                .text(Texts.get("nonWorkingDay.reason"), 330, DaysOffTab::reason)
                .second(Texts.get("nonWorkingDay.scope"), 330, day -> Scopes.label(day.scope()))
                .filteredBy(day -> String.join(" ", reason(day), Scopes.label(day.scope()),
                        Formats.longDate(day.date())))
                .whenEmpty(EmptyState.of(Feather.CALENDAR, Texts.get("calendar.daysOff.empty"),
                        Texts.get("calendar.daysOff.empty.purpose"),
                        Buttons.outlined(Texts.get("calendar.daysOff.add"), Feather.PLUS, this::add)));
        Button remove = Buttons.small(Buttons.outlined(Texts.get("calendar.daysOff.remove"), Feather.TRASH_2,
                this::remove));
        Boxes.tall(table.acts(remove, desk.excel().button(() -> table.sheet(Texts.get("calendar.daysOff")))));
        table.chosenRow().subscribe(chosen -> remove.setDisable(chosen == null));
    }

    private static String reason(NonWorkingDay day) {
        return Objects.requireNonNullElse(day.reason(), "");
    }

    @Override
    public void add() {
        DaysOffDialog.show(table, model, this::focus);
    }

    private void remove() {
        NonWorkingDay day = table.chosen();
        if (day != null) {
            model.remove(day, () -> Layer.over(table).toast(Texts.get("calendar.daysOff.removed",
                    Formats.date(day.date())), Texts.get("directory.undo"), model::undo));
        }
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void focus() {
        table.focusRows();
    }

    @Override
    public void keys(KeyEvent event) {
        Runnable act = switch (event.getCode()) {
            case INSERT -> this::add;
            case DELETE -> this::remove;
            default -> null;
        };
        if (act != null) {
            event.consume();
            act.run();
        }
    }
}
