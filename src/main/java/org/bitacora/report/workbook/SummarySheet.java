package org.bitacora.report.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.evaluation.model.Gain;
import org.bitacora.evaluation.workbook.MethodNotes;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.NewPeople;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.ReportPart;
import org.bitacora.report.model.TechnicalCuts;
import org.bitacora.report.model.exposure.Count;
import org.bitacora.report.model.exposure.Span;
import org.bitacora.sheet.BarChart;
import org.bitacora.sheet.CellAddress;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.CellRange;
import org.bitacora.sheet.LayoutDraft;
import org.bitacora.sheet.LayoutSheet;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.PlacedTable;
import org.bitacora.sheet.Sheet;

/// *Resumen*: the quarter and the year so far side by side: people by group and gender, what was held and where, and
/// what the evaluations changed.
final class SummarySheet {

    private static final int CHART_ROWS = 15;
    private static final int LEFT_HALF = 5;

    private final QuarterlyReport report;
    private final Veil veil;
    private final LayoutDraft page;

    SummarySheet(QuarterlyReport report, Veil veil) {
        this.report = report;
        this.veil = veil;
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
        comparisons();
        page.gap();
        PlacedTable people = people();
        page.gap();
        Optional<PlacedTable> gains = evaluation();
        page.gap();
        places();
        page.gap();
        page.newPage();
        SummaryCharts charts = new SummaryCharts(report, veil);
        charts(Stream.of(charts.people(people), gains.map(charts::gain)).flatMap(Optional::stream).toList());
        technical();
        if (!veil.isNominal()) {
            page.note(veil.why());
        }
        page.note(Texts.get("report.rounding"));
        page.link(Texts.get("report.toNotes"), Texts.get("report.sheet.notes"));
        return page.on(QuarterlyWorkbook.page(PageSetup.portrait(), report).withHeader(""));
    }

    private void head() {
        if (report.sample()) {
            page.heading(Texts.get("report.sampleBanner"));
        }
        page.title(QuarterlyWorkbook.title(report));
        page.subtitle(Stream.of(report.projectName(), named(report.team()), made()).filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · ")));
        page.subtitle(Texts.get("report.periods", report.period().title(), report.period().days(),
                report.inYear().period().title(), report.inYear().period().days()));
        page.gap();
    }

    private String made() {
        String day = Period.date(report.made().toLocalDate());
        return named(report.author()).isEmpty() ? Texts.get("report.madeOn", day)
                : Texts.get("report.made", day, report.author());
    }

    /// Whoever publishes names nobody, not even herself.
    private String named(String who) {
        return veil.exposure().namesInstitutions() ? who : "";
    }

    /// The large numbers are those of the quarter; the year so far stands below each.
    private void headline() {
        Figures quarter = report.quarter();
        Figures year = report.year();
        people(1, quarter.people().label(), span -> new Count.People(span, null, null), Figures::people);
        people(2, quarter.participations().label(), span -> new Count.Participations(span, null),
                Figures::participations);
        figure(2, quarter.trainings(), year.trainings());
        figure(2, quarter.ips(), year.ips());
        figure(2, quarter.municipalities(), year.municipalities());
        Count pairs = new Count.Pairs(veil.hiding().quarter(), null);
        Count pairsOfYear = new Count.Pairs(Span.YEAR, null);
        figure(1, veil.shown(pairs, report.inQuarter().evaluation().pairs().number()),
                Texts.get("report.figure.pairs"),
                veil.said(pairsOfYear, report.inYear().evaluation().pairs().number()));
        page.endFigures();
    }

    private void people(int columns, String caption, Function<Span, Count> count, Function<Figures, Figure> figure) {
        figure(columns, veil.shown(count.apply(veil.hiding().quarter()), figure.apply(report.quarter()).number()),
                caption, veil.said(count.apply(Span.YEAR), figure.apply(report.year()).number()));
    }

    private void figure(int columns, Figure quarter, Figure year) {
        figure(columns, quarter.number(), quarter.label(), Long.toString(year.number()));
    }

    private void figure(int columns, Object quarter, String caption, String year) {
        page.figure(columns, quarter, CellFormat.WHOLE, Texts.get("report.caption", caption, year));
    }

    private void comparisons() {
        page.heading(Texts.get("report.table.comparison", report.period().word()));
        page.table(ComparisonTable.of(report, veil));
    }

    private PlacedTable people() {
        page.heading(Texts.get("report.table.people"));
        part(report.inQuarter());
        page.gap();
        newPeople();
        page.gap();
        PlacedTable people = part(report.inYear());
        replicated();
        return people;
    }

    private PlacedTable part(ReportPart part) {
        page.line(Texts.get("report.part", part.period().title(), sentence(part)));
        return page.table(PeopleTables.of(part.figures(), report.year(), veil.span(report, part), veil));
    }

    private void newPeople() {
        NewPeople people = report.newPeople();
        page.line(Texts.get("report.part", people.people().label(), Texts.get("report.new.adds", report.period().plainWords())));
        page.table(PeopleTables.ofNew(people, report.year(), veil));
    }

    /// Where one of its numbers is hidden, the table says the others.
    private String sentence(ReportPart part) {
        Span span = veil.span(report, part);
        Count all = new Count.People(span, null, null);
        if (veil.hides(all)) {
            return Texts.get("report.sentence.withheld");
        }
        return report.year().genders().stream().anyMatch(gender -> veil.hides(new Count.People(span, null, gender)))
                ? Texts.count("report.sentence.persons", part.figures().people().number()) + "." : part.sentence();
    }

    /// Replications stand apart and are never inside unique people (A38).
    private void replicated() {
        Figures replicated = report.replicated();
        if (replicated.participations().number() > 0) {
            page.line(Texts.get("report.replicated", veil.hides(new Count.Replicated())
                            ? Texts.get("report.sentence.personsWithheld")
                            : Texts.count("report.sentence.persons", replicated.people().number()),
                    Texts.count("report.sentence.trainings", replicated.trainings().number())));
        }
        headCount("report.headCount", report.year().headCount());
        headCount("report.headCount.replicated", replicated.headCount());
    }

    /// Of the year so far, like the replications.
    private void headCount(String key, Figure counted) {
        if (counted.number() > 0) {
            boolean few = counted.number() < veil.exposure().threshold();
            page.line(Texts.get(key, few ? Texts.get("report.sentence.personsWithheld")
                    : Texts.count("report.sentence.persons", counted.number())));
        }
    }

    /// The table by construct, if its numbers may be drawn.
    private Optional<PlacedTable> evaluation() {
        page.heading(Texts.get("report.table.evaluation"));
        evaluated(report.inQuarter());
        evaluated(report.inYear());
        if (!report.inYear().evaluation().isEnough()) {
            return Optional.empty();
        }
        PlacedTable gains = page.table(GainTable.of(report.inQuarter(), report.inYear().evaluation(), veil));
        return Optional.of(gains).filter(table -> table.rows() > 0 && !veil.hides(new Count.Pairs(Span.YEAR, null)));
    }

    private void evaluated(ReportPart part) {
        page.line(veil.isNominal() ? GainTable.sentence(part)
                : GainTable.sentence(part, new Count.Pairs(veil.span(report, part), null), veil));
    }

    /// Set apart from the plain figures, below everything else. Its cuts are too fine to leave the team.
    private void technical() {
        if (veil.isNominal() && report.inYear().evaluation().isEnough()) {
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
        String word = report.period().plainWord();
        page.table(veil.isNominal() ? PlacesTable.of(word, report.quarter(), report.year())
                : PlacesTable.ofSessions(word, report.quarter(), report.year()));
    }

    /// One over the whole page, two beside each other.
    private void charts(List<BarChart> charts) {
        if (charts.size() < 2) {
            charts.forEach(chart -> page.chart(CHART_ROWS, chart));
            return;
        }
        CellAddress left = page.pen();
        page.chartBeside(CellRange.at(left, CHART_ROWS, LEFT_HALF), charts.getFirst());
        page.at(left.right(LEFT_HALF)).chart(CHART_ROWS, charts.getLast());
        page.at(left.down(CHART_ROWS));
    }
}
