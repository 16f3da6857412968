package org.bitacora.report.ui.cut;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.list.Table;
import org.bitacora.fx.output.ExcelOutput;
import org.bitacora.fx.part.Segments;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.cut.CutComparison;
import org.bitacora.report.model.cut.CutWords;
import org.bitacora.report.model.cut.FigureDifference;
import org.bitacora.report.ui.ReportDesk;

/// The figures of a delivered report beside those of today; at first only those that moved.
final class FiguresTable extends VBox {

    private static final String MOVED = "moved";
    private static final String ALL = "all";

    private final Segments segments = new Segments();

    FiguresTable(ReportDesk desk, CutComparison comparison, Consumer<FigureDifference> open) {
        Table<FigureDifference> table = table(comparison, desk.excel());
        table.onOpened(one -> {
            if (!one.rows().isEmpty()) {
                open.accept(one);
            }
        });
        segments.segment(MOVED, Texts.get("cut.show.moved", Formats.number(comparison.moved().size())))
                .segment(ALL, Texts.get("cut.show.all", Formats.number(comparison.figures().size())));
        segments.chosen().subscribe(chosen -> table.only(one -> ALL.equals(chosen) || one.isMoved()));
        segments.chosen().set(comparison.moved().isEmpty() ? ALL : MOVED);
        getChildren().addAll(Boxes.styled(Boxes.row(8, segments), "report-cut-choice"), Boxes.tall(table));
        Boxes.tall(this);
    }

    private static Table<FigureDifference> table(CutComparison comparison, ExcelOutput excel) {
        return new Table<>(FXCollections.observableArrayList(comparison.figures()))
                .text(Texts.get("report.column.figure"), 320, FigureDifference::label)
                .second(Texts.get("cut.column.part"), 110, one -> one.name().partInWords())
                .number(Texts.get("cut.column.delivered"), 100, one -> one.numberDelivered().orElse(null),
                        FiguresTable::number)
                .number(Texts.get("cut.column.today"), 80, FigureDifference::numberNow, FiguresTable::number)
                .number(Texts.get("cut.column.difference"), 100, FigureDifference::difference, CutWords::signed)
                .second(Texts.get("cut.column.rows"), 200, CutWords::rows)
                .filteredBy(one -> one.label() + " " + one.name().partInWords())
                .exported(excel, Texts.get("cut.export.figures", comparison.cut().name()));
    }

    private static String number(Long number) {
        return number == null ? Texts.get("report.withheld") : Formats.number(number);
    }
}
