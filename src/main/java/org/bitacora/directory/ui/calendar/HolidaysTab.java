package org.bitacora.directory.ui.calendar;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import org.bitacora.directory.model.calendar.HolidayLine;
import org.bitacora.directory.model.calendar.HolidayRule;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.list.Table;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The holidays of a year, also those that do not hold. Enter changes one, Insert adds one, Delete switches one off and
/// on.
final class HolidaysTab implements CalendarTab {

    private final CalendarDesk desk;
    private final CalendarViewModel model;
    private final Table<HolidayLine> table;
    private final Button edit = Buttons.small(Buttons.outlined(Texts.get("calendar.edit"), Feather.EDIT_2,
            () -> open(table().chosen())));
    private final Button off = Buttons.small(Buttons.outlined(Texts.get("calendar.off"), Feather.SLASH, this::turn));

    private String kept;

    HolidaysTab(CalendarDesk desk, CalendarViewModel model) {
        this.desk = desk;
        this.model = model;
        table = new Table<>(model.lines());
        table.value(Texts.get("calendar.date"), 210, HolidayLine::date, CalendarWords::weekday)
                .text(Texts.get("holidayRule.label"), 280, line -> line.rule().label())
                .second(Texts.get("holidayRule.form"), 250, line -> CalendarWords.fall(line.rule()))
                .node(Texts.get("calendar.state"), 170, CalendarWords::state, HolidaysTab::state)
                .filteredBy(line -> String.join(" ", line.rule().label(), CalendarWords.weekday(line.date())))
                .onOpened(this::open);
        Boxes.tall(table.acts(acts()));
        table.chosenRow().subscribe(this::nameActs);
        // After the lists of the table, which are told first.
        model.lines().addListener((ListChangeListener<HolidayLine>) change -> chooseKept());
    }

    private Table<HolidayLine> table() {
        return table;
    }

    private static Node state(HolidayLine line) {
        String words = CalendarWords.state(line);
        return line.holds() ? Labels.second(words) : Chips.neutral(words);
    }

    private Node[] acts() {
        Label year = Labels.whole(Labels.figure(""));
        year.textProperty().bind(model.year().asString());
        return new Node[] {
            Boxes.row(0, Buttons.icon(Feather.CHEVRON_LEFT, Texts.get("calendar.year.before"),
                    () -> model.turnYear(-1)), year,
                    Buttons.icon(Feather.CHEVRON_RIGHT, Texts.get("calendar.year.after"), () -> model.turnYear(1))),
            edit, off, desk.excel().button(() -> table.sheet(Texts.get("calendar.sheet", model.year().asString().get())))};
    }

    private void nameActs(HolidayLine chosen) {
        if (chosen != null) {
            kept = chosen.rule().code();
        }
        edit.setDisable(chosen == null);
        off.setDisable(chosen == null);
        off.setText(Texts.get(chosen == null || chosen.rule().isOn() ? "calendar.off" : "calendar.on"));
    }

    @Override
    public void add() {
        HolidayDialog.show(table, model, null, this::choose);
    }

    private void open(HolidayLine line) {
        if (line != null) {
            HolidayDialog.show(table, model, line.rule(), this::choose);
        }
    }

    private void turn() {
        HolidayLine line = table.chosen();
        if (line != null) {
            HolidayRule rule = line.rule();
            model.turn(rule, () -> {
                Layer.over(table).toast(Texts.get(rule.isOn() ? "calendar.off.done" : "calendar.on.done",
                        rule.label()), Texts.get("directory.undo"), model::undo);
            });
        }
    }

    private void choose(String code) {
        kept = code;
        chooseKept();
        table.focusRows();
    }

    /// The same rule stays chosen when the rules are read again and when the year turns.
    private void chooseKept() {
        model.lines().stream().filter(line -> line.rule().code().equals(kept)).findFirst().ifPresent(table::choose);
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
            case DELETE -> this::turn;
            default -> null;
        };
        if (act != null) {
            event.consume();
            act.run();
        }
    }
}
