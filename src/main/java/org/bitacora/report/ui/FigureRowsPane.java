package org.bitacora.report.ui;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Place;
import org.bitacora.fx.list.Table;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The rows behind a figure: whoever doubts a number counts these. Each opens its record; Esc goes back.
final class FigureRowsPane extends VBox {

    FigureRowsPane(ReportDesk desk, FigureList list, Runnable back) {
        String title = list.figure().label();
        HBox head = Boxes.styled(Boxes.row(12, Buttons.small(Buttons.quiet(Texts.get("report.rows.back"),
                Feather.ARROW_LEFT, back)), Labels.section(title),
                Chips.counter(Formats.number(list.figure().number()))), "report-rows-head");
        Table<FigureLine> table = table(list);
        table.exported(desk.excel(), title).onOpened(line -> desk.navigator().open(Place.of(line.row().opens())));
        getChildren().addAll(head, Boxes.tall(table));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
    }

    private static Table<FigureLine> table(FigureList list) {
        Table<FigureLine> table = new Table<>(FXCollections.observableArrayList(list.lines()));
        if (list.isNominal()) {
            table.text(Texts.get("report.column.name"), 320, FigureRowsPane::name);
        }
        Function<FigureLine, LocalDate> date = line -> line.row().date();
        return table.value(Texts.get("report.column.date"), 110, date, Formats::shortDate)
                .second(Texts.get("report.column.detail"), 520, line -> line.row().words())
                .filteredBy(line -> line.name() + " " + line.row().words());
    }

    private static String name(FigureLine line) {
        return line.name().isEmpty() ? Texts.get("report.unnamed") : line.name();
    }
}
