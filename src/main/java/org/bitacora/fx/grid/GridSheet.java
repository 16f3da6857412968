package org.bitacora.fx.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bitacora.fx.output.ColumnWidth;
import org.bitacora.i18n.Texts;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.TableSheet;

/// What a grid shows as a sheet of a workbook: the rows that the filter leaves, the columns that are unfolded, each
/// cell in the words in which it is read.
final class GridSheet {

    private record Line(int number, List<String> cells) {
    }

    private GridSheet() {
    }

    static <R> TableSheet<?> of(GridModel<R> model, String name) {
        int rows = model.rows().shown().size();
        List<Line> lines = IntStream.range(0, rows).mapToObj(row -> line(model, row)).toList();
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(Column.whole(Texts.get("grid.sheet.number"), Line::number));
        for (int c = 0; c < model.columns().size(); c++) {
            columns.add(column(model.columns().get(c), c));
        }
        long frozen = model.columns().stream().takeWhile(one -> one.is(GridColumn.Trait.FROZEN)).count();
        return TableSheet.of(name, columns, lines::forEach).freezing((int) frozen + 1);
    }

    private static Column<Line> column(GridColumn<?> column, int index) {
        return Column.text(column.title(), (Line line) -> line.cells().get(index))
                .width(ColumnWidth.of(column.width()));
    }

    private static <R> Line line(GridModel<R> model, int row) {
        return new Line(model.rows().number(row), IntStream.range(0, model.columns().size())
                .mapToObj(column -> model.face(row, column).text()).toList());
    }
}
