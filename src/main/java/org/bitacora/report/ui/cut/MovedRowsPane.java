package org.bitacora.report.ui.cut;

import java.time.LocalDateTime;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Place;
import org.bitacora.fx.list.Table;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.cut.CutWords;
import org.bitacora.report.model.cut.FigureDifference;
import org.bitacora.report.ui.ReportDesk;
import org.kordamp.ikonli.feather.Feather;

/// The rows that make the difference of a figure: which came in, went out or changed, why, by whom and when. Each opens
/// its record; Esc goes back.
final class MovedRowsPane extends VBox {

    MovedRowsPane(ReportDesk desk, MovedList list, Runnable back) {
        FigureDifference figure = list.figure();
        Table<MovedLine> table = table(list);
        table.exported(desk.excel(), Texts.get("cut.export.rows", figure.label()))
                .onOpened(line -> desk.navigator().open(Place.of(line.row().moved().row().opens())));
        getChildren().addAll(Boxes.styled(Boxes.row(12, Buttons.small(Buttons.quiet(Texts.get("cut.back"),
                        Feather.ARROW_LEFT, back)), Labels.section(figure.label()), Chips.counter(
                        CutWords.signed(figure.difference())), Labels.second(CutWords.numbers(figure))),
                "report-rows-head"), Boxes.tall(table));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
    }

    private static Table<MovedLine> table(MovedList list) {
        Table<MovedLine> table = new Table<>(FXCollections.observableArrayList(list.lines()))
                .node(Texts.get("cut.column.movement"), 96, MovedRowsPane::movement, MovedRowsPane::chip);
        if (list.isNominal()) {
            table.text(Texts.get("report.column.name"), 270, MovedRowsPane::name);
        }
        Function<MovedLine, LocalDateTime> made = MovedLine::made;
        Function<MovedLine, LocalDateTime> arrived = MovedLine::arrived;
        return table.text(Texts.get("cut.column.why"), 240, line -> line.row().why())
                .second(Texts.get("report.column.detail"), 180, line -> line.row().detail())
                .second(Texts.get("cut.column.who"), 200, MovedLine::who)
                .value(Texts.get("cut.column.made"), 112, made, MovedRowsPane::moment)
                .value(Texts.get("cut.column.arrived"), 112, arrived, MovedRowsPane::moment)
                .filteredBy(line -> String.join(" ", line.name(), line.row().why(), line.row().detail(),
                        line.who(), movement(line)));
    }

    private static String moment(LocalDateTime moment) {
        return moment == null ? "" : Formats.shortDate(moment.toLocalDate()) + " "
                + Formats.time(moment.toLocalTime());
    }

    private static String movement(MovedLine line) {
        return CutWords.movement(line.row().moved());
    }

    private static Label chip(MovedLine line) {
        String word = movement(line);
        return switch (line.row().moved().movement()) {
            case IN -> Chips.ok(word, Feather.PLUS);
            case OUT -> Chips.warn(word, Feather.MINUS);
            case CHANGED -> Chips.neutral(word, Feather.EDIT_2);
        };
    }

    private static String name(MovedLine line) {
        return line.name().isEmpty() ? Texts.get("report.unnamed") : line.name();
    }
}
