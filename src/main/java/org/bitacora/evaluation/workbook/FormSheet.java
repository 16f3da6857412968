package org.bitacora.evaluation.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bitacora.evaluation.model.FormItems;
import org.bitacora.evaluation.model.FormsDetail;
import org.bitacora.evaluation.model.Share;
import org.bitacora.evaluation.model.statistics.Estimate;
import org.bitacora.i18n.Texts;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.Ratio;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.TableSheet;

/// *Formas*: one row per item of each form, both moments by themselves.
final class FormSheet {

    private record Row(FormItems form, FormItems.Line line) {
    }

    private FormSheet() {
    }

    static Sheet of(FormsDetail forms) {
        return TableSheet.of(Texts.get("forms.sheet"), List.of(
                Column.text(Texts.get("answerSheet.form"), (Row row) -> row.form().form()).width(8),
                Column.text(Texts.get("technical.sheet.column.number"), (Row row) -> String.valueOf(row.line().number()))
                        .width(8),
                Column.text(Texts.get("item.text"), (Row row) -> row.line().item().text()).width(50),
                Column.whole(Texts.get("forms.sheet.entryPeople"), (Row row) -> row.form().entry().people()),
                share("technical.column.entry", row -> row.line().entry().right()),
                decimal("technical.sheet.column.dEntry", row -> row.line().entry().d()),
                decimal("technical.sheet.column.rEntry", row -> row.line().entry().r()),
                Column.whole(Texts.get("forms.sheet.exitPeople"), (Row row) -> row.form().exit().people()),
                share("technical.column.exit", row -> row.line().exit().right()),
                decimal("technical.sheet.column.dExit", row -> row.line().exit().d()),
                decimal("technical.sheet.column.rExit", row -> row.line().exit().r())),
                (Consumer<Row> row) -> forms.items().forEach(form -> form.lines().forEach(line ->
                        row.accept(new Row(form, line))))).freezing(2);
    }

    private static Column<Row> share(String title, Function<Row, Optional<Share>> share) {
        return Column.percent(Texts.get(title), 1, row -> share.apply(row).map(one ->
                Ratio.of(one.part(), one.whole())).orElse(null));
    }

    private static Column<Row> decimal(String title, Function<Row, Estimate> figure) {
        return Column.decimal(Texts.get(title), 2, row -> Numbers.of(figure.apply(row)));
    }
}
