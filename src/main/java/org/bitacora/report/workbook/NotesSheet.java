package org.bitacora.report.workbook;

import java.util.List;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.LayoutDraft;
import org.bitacora.sheet.LayoutSheet;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.SmallTable;

/// *Notas*: how each figure is counted and where its rows are, what is missing, and what may still change a figure.
final class NotesSheet {

    private static final List<String> RULES = List.of("people", "groups", "gender", "percent", "participations",
            "trainings", "sessions", "ips", "places", "peopleIn", "pairs", "unpaired", "scores", "points", "gain",
            "technical", "replica", "year");

    private final QuarterlyReport report;

    NotesSheet(QuarterlyReport report) {
        this.report = report;
    }

    Sheet sheet() {
        LayoutDraft page = LayoutSheet.draft(Texts.get("report.sheet.notes"), 27, 72, 34);
        page.title(Texts.get("report.notes.title"));
        page.gap();
        page.heading(Texts.get("report.notes.open"));
        open(page);
        page.gap();
        page.heading(Texts.get("report.notes.rules"));
        page.table(SmallTable.of(List.of(
                Column.text(Texts.get("report.column.figure"), rule -> Texts.get("report.rule." + rule + ".name")),
                Column.text(Texts.get("report.column.rule"), rule -> Texts.get("report.rule." + rule)),
                Column.text(Texts.get("report.column.where"), rule -> Texts.get("report.rule." + rule + ".where"))),
                RULES));
        page.gap();
        page.note(Texts.get("report.rounding"));
        page.note(Texts.get("report.caution"));
        page.note(Texts.get("report.divipola"));
        return page.on(QuarterlyWorkbook.page(PageSetup.portrait(), report));
    }

    private void open(LayoutDraft page) {
        if (report.gaps().isEmpty()) {
            page.line(Texts.get("report.notes.nothingOpen"));
        }
        for (Figure gap : report.gaps()) {
            page.line("· " + gap.label());
        }
    }
}
