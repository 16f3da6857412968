package org.bitacora.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.MesaFacts;
import org.bitacora.report.model.MesaFigures;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.LayoutDraft;
import org.bitacora.sheet.LayoutSheet;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.SmallTable;

/// *Mesas*: mesas, sessions and people of each family, never of two (A29, A39). Who leaves the team sees of people one
/// number of a family and nothing from which it could be taken apart: neither quarters nor kinds of participants.
final class MesasSheet {

    private final QuarterlyReport report;
    private final Veil veil;
    private final MesaFigures quarter;
    private final MesaFigures year;
    private final LayoutDraft page = LayoutSheet.draft(Texts.get("report.sheet.mesas"), 46, 14, 14, 22, 22, 46);

    /// A number of the quarter and of the year.
    ///
    /// @param people whether it counts people
    private record Line(String label, Figure quarter, Figure year, boolean people) {
    }

    /// A kind of participant.
    private record Kind(String label, Figure quarter, Figure year, Figure countedQuarter, Figure countedYear) {
    }

    MesasSheet(QuarterlyReport report, Veil veil) {
        this.report = report;
        this.veil = veil;
        quarter = report.inQuarter().mesas();
        year = report.inYear().mesas();
    }

    Sheet sheet() {
        page.title(Texts.get("report.sheet.mesas"));
        page.subtitle(Texts.get("report.periods", report.period().title(), report.period().days(),
                report.inYear().period().title(), report.inYear().period().days()));
        page.gap();
        year.families().forEach(this::family);
        if (veil.exposure().namesInstitutions()) {
            page.heading(Texts.get("report.mesa.sessions"));
            page.table(SmallTable.of(sessionColumns(), year.sessionList()));
            page.gap();
        }
        page.note(Texts.get("report.mesa.rule"));
        if (!veil.isNominal()) {
            page.note(Texts.get("report.mesa.withheld"));
        }
        return page.on(QuarterlyWorkbook.page(PageSetup.landscape(), report));
    }

    private void family(String family) {
        page.heading(MesaFigures.familyLabel(family));
        page.table(SmallTable.of(columns(), List.of(
                new Line(Texts.get("report.mesa.mesas"), quarter.mesas(family), year.mesas(family), false),
                new Line(Texts.get("report.mesa.held"), quarter.sessions(family), year.sessions(family), false),
                new Line(Texts.get("report.mesa.people"), quarter.people(family), year.people(family), true),
                new Line(Texts.get("report.mesa.counted"), quarter.headCount(family), year.headCount(family), true))));
        page.gap();
        if (veil.isNominal() && year.kinds(family).stream().anyMatch(kind -> !kind.isEmpty())) {
            page.table(SmallTable.of(kindColumns(), kinds(family)));
            page.gap();
        }
    }

    private List<Column<Line>> columns() {
        return List.of(Column.text(Texts.get("report.column.figure"), Line::label),
                Column.guarded(report.period().word(), CellFormat.WHOLE, line -> line.people() && !veil.isNominal()
                        ? Veil.word() : (Object) line.quarter().number()),
                Column.guarded(Texts.get("report.column.year"), CellFormat.WHOLE, this::ofYear));
    }

    private Object ofYear(Line line) {
        long number = line.year().number();
        boolean few = line.people() && number > 0 && number < veil.exposure().threshold();
        return few ? Veil.word() : (Object) number;
    }

    private List<Kind> kinds(String family) {
        List<Kind> kinds = new ArrayList<>();
        year.kinds(family).forEach(kind -> kinds.add(new Kind(MesaFigures.kindLabel(kind), quarter.people(family, kind),
                year.people(family, kind), quarter.headCount(family, kind), year.headCount(family, kind))));
        return kinds;
    }

    private List<Column<Kind>> kindColumns() {
        String word = report.period().word();
        String inYear = Texts.get("report.column.year");
        return List.of(Column.text(Texts.get("report.mesa.kind"), Kind::label),
                Column.whole(word, line -> line.quarter().number()),
                Column.whole(inYear, line -> line.year().number()),
                Column.whole(Texts.get("report.mesa.countedIn", word), line -> line.countedQuarter().number()),
                Column.whole(Texts.get("report.mesa.countedIn", inYear), line -> line.countedYear().number()));
    }

    private static List<Column<MesaFacts.Session>> sessionColumns() {
        return List.of(Column.text(Texts.get("report.mesa.mesa"), MesaFacts.Session::name),
                Column.date(Texts.get("report.column.date"), MesaFacts.Session::date),
                Column.text(Texts.get("report.mesa.session"), one -> MesaCatalogues.SESSION_TYPES.label(one.type())),
                Column.text(Texts.get("report.column.type"), one -> MesaFigures.familyLabel(one.family())));
    }
}
