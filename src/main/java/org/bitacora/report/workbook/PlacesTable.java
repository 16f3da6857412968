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

    static SmallTable<?> of(String period, Figures quarter, Figures year) {
        return SmallTable.of(List.of(municipality(),
                Column.whole(Texts.get("report.column.quarterSessions", period), quarter::sessionsIn),
                Column.whole(Texts.get("report.column.quarterPeople", period), code -> quarter.peopleIn(code).number()),
                Column.whole(Texts.get("report.column.yearSessions"), year::sessionsIn),
                Column.whole(Texts.get("report.column.yearPeople"), code -> year.peopleIn(code).number())),
                inOrder(year));
    }

    /// Without people: in two ways of counting them the smallest groups would show as the difference.
    static SmallTable<?> ofSessions(String period, Figures quarter, Figures year) {
        return SmallTable.of(List.of(municipality(),
                Column.whole(Texts.get("report.column.quarterSessions", period), quarter::sessionsIn),
                Column.whole(Texts.get("report.column.yearSessions"), year::sessionsIn)), inOrder(year));
    }

    private static Column<String> municipality() {
        return Column.text(Texts.get("report.column.municipality"), Territories::label);
    }

    /// By their names, as people look for them.
    private static List<String> inOrder(Figures figures) {
        return figures.municipalityCodes().stream()
                .sorted(Comparator.comparing(code -> TextForm.folded(Territories.label(code)))).toList();
    }
}
