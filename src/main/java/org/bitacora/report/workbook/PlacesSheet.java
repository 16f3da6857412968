package org.bitacora.report.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.bitacora.base.TextForm;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.PlaceFigures;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.exposure.Count;
import org.bitacora.report.model.exposure.Span;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.LayoutDraft;
import org.bitacora.sheet.LayoutSheet;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.SmallTable;

/// *Por municipio*: unique people of the year so far by municipality, group and gender. Each stands where she came first,
/// so that the lines add up to the table of the year in *Resumen*.
final class PlacesSheet {

    private static final int FIRST = 34;
    private static final int NUMBER = 17;

    /// A line of the table; the place of null is all of them.
    private record Line(String label, String place) {
    }

    /// Who stands in a column; a group of null is everybody.
    private record Kind(String group, String gender) {

        String title() {
            return group == null ? Texts.get("report.column.people") : Texts.get("report.column.groupGender",
                    Figures.groupLabel(group), Figures.genderHeading(gender).toLowerCase(Texts.LOCALE));
        }
    }

    private final QuarterlyReport report;
    private final Figures year;
    private final PlaceFigures places;
    private final Veil veil;

    PlacesSheet(QuarterlyReport report, Veil veil) {
        this.report = report;
        this.veil = veil;
        year = report.year();
        places = year.places();
    }

    Sheet sheet() {
        List<Column<Line>> columns = columns();
        int[] widths = new int[Math.max(9, columns.size())];
        Arrays.fill(widths, NUMBER);
        widths[0] = FIRST;
        LayoutDraft page = LayoutSheet.draft(Texts.get("report.sheet.places"), widths);
        page.title(Texts.get("report.places.title"));
        page.subtitle(Texts.get("report.places.subtitle", report.inYear().period().title(),
                report.inYear().period().days()));
        page.gap();
        page.table(SmallTable.of(columns, lines()).total(new Line(Texts.get("report.total"), null)));
        page.gap();
        page.note(Texts.get("report.places.note"));
        if (!veil.isNominal()) {
            page.note(veil.why());
        }
        return page.on(QuarterlyWorkbook.page(PageSetup.landscape(), report));
    }

    /// By their names, as people look for them; sessions without a municipality last.
    private List<Line> lines() {
        return places.places().stream().map(place -> new Line(PlaceFigures.label(place), place))
                .sorted(Comparator.comparing((Line line) -> line.place().isEmpty())
                        .thenComparing(line -> TextForm.folded(line.label()))).toList();
    }

    /// A kind of people of whom nobody came needs no column.
    private List<Column<Line>> columns() {
        List<Kind> kinds = new ArrayList<>();
        year.groups().forEach(group -> year.genders().stream().filter(gender -> isThere(group, gender))
                .forEach(gender -> kinds.add(new Kind(group, gender))));
        kinds.add(new Kind(null, null));
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(Column.text(Texts.get("report.column.municipality"), Line::label));
        kinds.forEach(kind -> columns.add(Column.guarded(kind.title(), CellFormat.WHOLE, line -> shown(line, kind))));
        return columns;
    }

    private boolean isThere(String group, String gender) {
        return year.people(group, gender).number() > 0 || veil.hides(new Count.People(Span.YEAR, group, gender));
    }

    private Object shown(Line line, Kind kind) {
        if (line.place() == null) {
            Count.People all = new Count.People(Span.YEAR, kind.group(), kind.gender());
            return veil.shown(all, all.in(year));
        }
        return veil.shown(new Count.AtPlace(line.place(), kind.group(), kind.gender()), (kind.group() == null
                ? places.people(line.place()) : places.people(line.place(), kind.group(), kind.gender())).number());
    }
}
