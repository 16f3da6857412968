package org.bitacora.report.workbook;

import java.util.Comparator;
import java.util.List;
import org.bitacora.base.TextForm;
import org.bitacora.directory.model.Territories;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Figures;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.SmallTable;

/// Where trainings were held: sessions and unique people by municipality, in the quarter and in the year so far. A
/// person who came in two municipalities counts in both, so the column has no total.
final class PlacesTable {

    private PlacesTable() {
    }

    static SmallTable<?> of(Figures quarter, Figures year) {
        List<Column<String>> columns = List.of(
                Column.text(Texts.get("report.column.municipality"), Territories::label),
                Column.whole(Texts.get("report.column.quarterSessions"), quarter::sessionsIn),
                Column.whole(Texts.get("report.column.quarterPeople"), code -> quarter.peopleIn(code).number()),
                Column.whole(Texts.get("report.column.yearSessions"), year::sessionsIn),
                Column.whole(Texts.get("report.column.yearPeople"), code -> year.peopleIn(code).number()));
        return SmallTable.of(columns, inOrder(year));
    }

    /// By their names, as people look for them.
    private static List<String> inOrder(Figures figures) {
        return figures.municipalityCodes().stream()
                .sorted(Comparator.comparing(code -> TextForm.folded(Territories.label(code)))).toList();
    }
}
