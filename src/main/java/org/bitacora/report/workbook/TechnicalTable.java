package org.bitacora.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bitacora.evaluation.model.Cut;
import org.bitacora.evaluation.workbook.CutColumns;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.TechnicalCuts;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.SmallTable;

/// "Detalle técnico": the change of all pairs and of their cuts as a methodologist reads it.
final class TechnicalTable {

    private record Row(String label, Cut cut) {
    }

    private TechnicalTable() {
    }

    static SmallTable<?> of(TechnicalCuts cuts) {
        List<Row> rows = Stream.of(rows("construct", cuts.constructs()), rows("group", cuts.groups()),
                rows("municipality", cuts.municipalities())).flatMap(List::stream).toList();
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.text(Texts.get("report.column.cut"), Row::label)));
        columns.addAll(new CutColumns<>(Row::cut).brief());
        return SmallTable.of(columns, rows).total(new Row(Texts.get("report.total"), cuts.total()));
    }

    /// "Grupo: Comunidad"
    private static List<Row> rows(String kind, List<Cut> cuts) {
        return cuts.stream().map(cut -> new Row(Texts.get("report.cut." + kind, cut.label()), cut)).toList();
    }
}
