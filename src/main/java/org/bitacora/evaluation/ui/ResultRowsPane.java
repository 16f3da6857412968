package org.bitacora.evaluation.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.evaluation.Bearer;
import org.bitacora.evaluation.ResultRow;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.list.Table;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The pairs behind a figure: whoever doubts a number counts these (requirements §3.8).
final class ResultRowsPane extends VBox {

    ResultRowsPane(EvaluationDesk desk, String title, List<ResultRow> rows, Runnable back) {
        HBox head = Boxes.styled(Boxes.row(12, Buttons.small(Buttons.quiet(Texts.get("evaluation.rows.back"),
                Feather.ARROW_LEFT, back)), Labels.section(title), Boxes.spacer(), Labels.second(sum(rows))),
                "evaluation-rows-head");
        Table<ResultRow> table = new Table<>(FXCollections.observableArrayList(rows))
                .text(Texts.get("evaluation.column.code"), 96, row -> UnpairedLine.shownCode(row.code()))
                .text(Texts.get("evaluation.column.name"), 320, ResultRowsPane::name)
                .second(Texts.get("evaluation.column.how"), 200, ResultRowsPane::how)
                .number(Texts.get("evaluation.entry"), 110, row -> row.score().entry(), number -> of(rows, number))
                .number(Texts.get("evaluation.exit"), 110, row -> row.score().exit(), number -> of(rows, number))
                .number(Texts.get("evaluation.column.change"), 110, ResultRow::change, ResultRowsPane::signed)
                .filteredBy(row -> UnpairedLine.shownCode(row.code()) + " " + name(row))
                .exported(desk.excel(), title);
        getChildren().addAll(head, Boxes.tall(table));
    }

    private static String name(ResultRow row) {
        return row.bearer().map(Bearer::name).orElse("");
    }

    private static String how(ResultRow row) {
        return Texts.get(row.pair().manual() ? "evaluation.rows.manual" : "evaluation.rows.byCode");
    }

    private static String of(List<ResultRow> rows, int number) {
        return Texts.get("evaluation.rows.of", number, rows.getFirst().score().outOf());
    }

    private static String signed(int change) {
        return change > 0 ? "+" + change : change < 0 ? "−" + -change : "0";
    }

    private static String sum(List<ResultRow> rows) {
        return Texts.get("evaluation.rows.sum", rows.stream().mapToInt(row -> row.score().entry()).sum(),
                rows.stream().mapToInt(row -> row.score().exit()).sum(),
                rows.stream().mapToInt(row -> row.score().outOf()).sum());
    }
}
