package org.bitacora.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.Gaps;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TrainedWords;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.LayoutDraft;
import org.bitacora.sheet.LayoutSheet;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.SmallTable;

/// *Notas*: how each figure is counted and where its rows are, what is missing, and what may still change a figure.
final class NotesSheet {

        private static final List<String> RULES = List.of("people", "trained", "new", "groups", "gender", "percent",
            "participations", "targets", "trainings", "sessions", "ips", "places", "peopleIn", "countedIn", "pairs",
            "unpaired", "scores", "points", "gain", "technical", "replica", "strategy", "mesas", "commitments", "year");

    /// What only the team's sheets show, and what only sheets with places show.
    private static final Set<String> NOMINAL = Set.of("peopleIn", "unpaired", "technical");
    private static final Set<String> PLACED = Set.of("countedIn");

    private final QuarterlyReport report;
    private final Veil veil;

    NotesSheet(QuarterlyReport report, Veil veil) {
        this.report = report;
        this.veil = veil;
    }

    Sheet sheet() {
        LayoutDraft page = LayoutSheet.draft(Texts.get("report.sheet.notes"), 27, 72, 34);
        page.title(Texts.get("report.notes.title"));
        page.gap();
        if (!veil.isNominal()) {
            page.heading(Texts.get("report.notes.withheld", veil.exposure().label()));
            page.line(veil.why());
            page.line(Texts.get("report.notes.withheldHow"));
            page.gap();
        }
        if (veil.exposure().namesInstitutions()) {
            page.heading(Texts.get("report.notes.open"));
            open(page);
            page.gap();
        }
        page.heading(Texts.get("report.notes.rules"));
        page.table(SmallTable.of(columns(), RULES.stream().filter(this::applies).toList()));
        page.gap();
        page.note(Texts.get("report.rounding"));
        page.note(Texts.get("report.caution"));
        page.note(Texts.get("report.divipola"));
        return page.on(QuarterlyWorkbook.page(PageSetup.portrait(), report));
    }

    private boolean applies(String rule) {
        return isTold(rule)
                && (veil.isNominal() || !NOMINAL.contains(rule)
                && (veil.exposure().namesInstitutions() || !PLACED.contains(rule)));
    }

    /// Whether the workbook has a sheet on it.
    private boolean isTold(String rule) {
        return switch (rule) {
            case "strategy" -> !report.inYear().strategy().isEmpty();
            case "mesas" -> !report.inYear().mesas().isEmpty();
            case "commitments" -> !report.inYear().commitments().isEmpty();
            default -> true;
        };
    }

    /// Only the team has the rows.
    private List<Column<String>> columns() {
        List<Column<String>> columns = new ArrayList<>(List.of(
                Column.text(Texts.get("report.column.figure"), rule -> said("report.rule." + rule + ".name")),
                Column.text(Texts.get("report.column.rule"), this::words)));
        if (veil.isNominal()) {
            columns.add(Column.text(Texts.get("report.column.where"),
                    rule -> said("report.rule." + rule + ".where")));
        }
        return columns;
    }

    /// Who counts as trained is each project's to say.
    private String words(String rule) {
        return rule.equals("trained") ? trained() : said("report.rule." + rule);
    }

    /// In the words of the days reported: quarters, or any other periods.
    private String said(String key) {
        return Texts.get(key, report.period().plainWord(), report.period().plainWords());
    }

    private String trained() {
        if (!TrainedWords.isAsked(report)) {
            return TrainedWords.of(report);
        }
        return TrainedWords.of(report) + " " + Texts.get("report.rule.trained")
                + (veil.isNominal() ? "" : " " + Texts.get("report.trained.withheld"));
    }

    private void open(LayoutDraft page) {
        List<Figure> gaps = report.gaps().stream().filter(gap -> veil.isNominal() || Gaps.isAboutSessions(gap))
                .toList();
        if (gaps.isEmpty()) {
            page.line(Texts.get("report.notes.nothingOpen"));
        }
        for (Figure gap : gaps) {
            page.line("· " + gap.label());
        }
    }
}
