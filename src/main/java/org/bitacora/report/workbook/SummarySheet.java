package org.bitacora.report.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.evaluation.model.Gain;
import org.bitacora.evaluation.workbook.MethodNotes;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.ReportPart;
import org.bitacora.report.model.TechnicalCuts;
import org.bitacora.sheet.BarChart;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.Colour;
import org.bitacora.sheet.LayoutDraft;
import org.bitacora.sheet.LayoutSheet;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.PlacedTable;
import org.bitacora.sheet.Sheet;

/// *Resumen*: the quarter and the year so far side by side: people by group and gender, what was held and where, and
/// what the evaluations changed. One page.
final class SummarySheet {

    private static final List<Colour> COLOURS = List.of(Colour.ENTRY, Colour.ACCENT, Colour.WARN,
            Colour.SECOND_INK);
    private static final int CHART_ROWS = 15;

    private final QuarterlyReport report;
    private final LayoutDraft page;

    SummarySheet(QuarterlyReport report) {
        this.report = report;
        page = LayoutSheet.draft(Texts.get("report.sheet.summary"), widths());
    }

    /// The first column holds names, each of the others a number, the last the longest title.
    private int[] widths() {
        int numbers = Math.max(10, PeopleTables.columns(report.year())) - 2;
        int[] widths = new int[numbers + 2];
        Arrays.fill(widths, 13);
        widths[0] = 36;
        widths[numbers + 1] = 17;
        return widths;
    }

    Sheet sheet() {
        head();
        headline();
        page.gap();
        PlacedTable people = people();
        page.gap();
        evaluation();
        page.gap();
        places();
        page.gap();
        chart(people);
        technical();
        page.note(Texts.get("report.rounding"));
        page.link(Texts.get("report.toNotes"), Texts.get("report.sheet.notes"));
        return page.on(QuarterlyWorkbook.page(PageSetup.portrait(), report).withHeader(""));
    }

    private void head() {
        if (report.sample()) {
            page.heading(Texts.get("report.sampleBanner"));
        }
        page.title(QuarterlyWorkbook.title(report));
        page.subtitle(Stream.of(report.projectName(), report.team(), made()).filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · ")));
        page.subtitle(Texts.get("report.periods", report.period().title(), report.period().days(),
                report.inYear().period().title(), report.inYear().period().days()));
        page.gap();
    }

    private String made() {
        return Texts.get("report.made", Period.date(report.made().toLocalDate()), report.author());
    }

    /// The large numbers are those of the quarter; the year so far stands below each.
    private void headline() {
        Figures quarter = report.quarter();
        Figures year = report.year();
        figure(1, quarter.people().number(), quarter.people().label(), year.people().number());
        figure(2, quarter.participations().number(), quarter.participations().label(),
                year.participations().number());
        figure(2, quarter.trainings().number(), quarter.trainings().label(), year.trainings().number());
        figure(2, quarter.ips().number(), quarter.ips().label(), year.ips().number());
        figure(2, quarter.municipalities().number(), quarter.municipalities().label(),
                year.municipalities().number());
        figure(1, report.inQuarter().evaluation().pairs().number(), Texts.get("report.figure.pairs"),
                report.inYear().evaluation().pairs().number());
        page.endFigures();
    }

    private void figure(int columns, long quarter, String caption, long year) {
        page.figure(columns, quarter, CellFormat.WHOLE, Texts.get("report.caption", caption, year));
    }

    private PlacedTable people() {
        page.heading(Texts.get("report.table.people"));
        part(report.inQuarter());
        page.gap();
        PlacedTable people = part(report.inYear());
        replicated();
        return people;
    }

    private PlacedTable part(ReportPart part) {
        page.line(Texts.get("report.part", part.period().title(), part.sentence()));
        return page.table(PeopleTables.of(part.figures(), report.year().genders()));
    }

    /// Replications stand apart and are never inside unique people (A38).
    private void replicated() {
        Figures replicated = report.replicated();
        if (replicated.participations().number() > 0) {
            page.line(Texts.get("report.replicated",
                    Texts.count("report.sentence.persons", replicated.people().number()),
                    Texts.count("report.sentence.trainings", replicated.trainings().number())));
        }
    }

    private void evaluation() {
        page.heading(Texts.get("report.table.evaluation"));
        page.line(GainTable.sentence(report.inQuarter()));
        page.line(GainTable.sentence(report.inYear()));
        if (report.inYear().evaluation().isEnough()) {
            page.table(GainTable.of(report.inQuarter().evaluation(), report.inYear().evaluation()));
        }
    }

    /// Set apart from the plain figures, below everything else.
    private void technical() {
        if (report.inYear().evaluation().isEnough()) {
            page.gap();
            page.heading(Texts.get("report.table.technical", report.inYear().period().title()));
            page.table(TechnicalTable.of(new TechnicalCuts(report.inYear().evaluation().outcomes(), report.facts())));
            page.note(Texts.get("report.technical.few", Gain.ENOUGH));
            MethodNotes.all().subList(0, 3).forEach(page::note);
            page.gap();
        }
    }

    private void places() {
        page.heading(Texts.get("report.table.places", report.year().territory().sentence()));
        page.table(PlacesTable.of(report.quarter(), report.year()));
    }

    private void chart(PlacedTable people) {
        List<BarChart.Series> series = new ArrayList<>();
        for (int column = 1; column <= report.year().genders().size(); column++) {
            series.add(new BarChart.Series(people.title(column), people.values(column),
                    COLOURS.get((column - 1) % COLOURS.size())));
        }
        page.chart(CHART_ROWS, BarChart.of(Texts.get("report.chart", report.inYear().period().title()),
                CellFormat.WHOLE, people.values(0), series));
    }
}
