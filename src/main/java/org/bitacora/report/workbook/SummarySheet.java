package org.bitacora.report.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.evaluation.Results;
import org.bitacora.evaluation.model.ConstructGain;
import org.bitacora.evaluation.model.Gain;
import org.bitacora.evaluation.model.Share;
import org.bitacora.directory.model.Territories;
import org.bitacora.i18n.Texts;
import org.bitacora.report.QuarterlyReport;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.Period;
import org.bitacora.sheet.BarChart;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.Colour;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.LayoutDraft;
import org.bitacora.sheet.LayoutSheet;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.PlacedTable;
import org.bitacora.sheet.Ratio;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.SmallTable;

/// *Resumen*: the quarter and the year so far, each with its people by group and gender, what was held and where, and
/// what the evaluations changed.
final class SummarySheet {

    private static final List<Colour> COLOURS = List.of(Colour.ENTRY, Colour.ACCENT, Colour.WARN,
            Colour.SECOND_INK);

    private final QuarterlyReport report;

    SummarySheet(QuarterlyReport report) {
        this.report = report;
    }

    Sheet sheet() {
        LayoutDraft page = LayoutSheet.draft(Texts.get("report.sheet.summary"), 34, 11, 11, 11, 14, 11, 11, 11, 11,
                14);
        if (report.sample()) {
            page.heading(Texts.get("report.sampleBanner"));
        }
        page.title(Texts.get("report.title", report.period().label()));
        page.subtitle(subtitle());
        page.gap();
        PlacedTable people = part(page, report.quarter(), report.quarterResults(), report.period());
        page.gap();
        PlacedTable yearPeople = part(page, report.year(), report.yearResults(), report.period().accumulated());
        replicated(page);
        page.gap();
        chart(page, yearPeople.rows() > 0 ? yearPeople : people);
        page.note(Texts.get("report.rounding"));
        return page.on(PageSetup.portrait());
    }

    private String subtitle() {
        return String.join(" · ", List.of(report.projectName(), report.team(),
                Texts.get("report.made", report.made().toLocalDate().toString(), report.author())).stream()
                .filter(text -> !text.isBlank()).toList());
    }

    private PlacedTable part(LayoutDraft page, Figures figures, Results results, Period period) {
        page.heading(Texts.get("report.part", period.label(), period.from().toString(), period.to().toString()));
        headline(page, figures, results);
        page.gap();
        page.line(Texts.get("report.table.people"));
        PlacedTable people = people(page, figures);
        page.gap();
        page.line(Texts.get("report.table.places", figures.territory().sentence()));
        places(page, figures);
        page.gap();
        evaluation(page, results);
        return people;
    }

    private static void headline(LayoutDraft page, Figures figures, Results results) {
        page.figure(1, figures.people().number(), CellFormat.WHOLE, figures.people().label());
        page.figure(2, figures.participations().number(), CellFormat.WHOLE, figures.participations().label());
        page.figure(2, figures.trainings().number(), CellFormat.WHOLE, figures.trainings().label());
        page.figure(1, figures.ips().number(), CellFormat.WHOLE, figures.ips().label());
        page.figure(2, figures.municipalities().number(), CellFormat.WHOLE, figures.municipalities().label());
        page.figure(2, results.pairs(), CellFormat.WHOLE, Texts.get("report.figure.pairs"));
        page.endFigures();
    }

    /// A row of the table of people: what each cell shows, by gender, and the total.
    private record GroupRow(String label, List<Long> counts, long total, long participations) {
    }

    private static PlacedTable people(LayoutDraft page, Figures figures) {
        List<String> genders = figures.genders();
        List<GroupRow> rows = figures.groups().stream().map(group -> new GroupRow(Figures.groupLabel(group),
                genders.stream().map(gender -> figures.people(group, gender).number()).toList(),
                figures.peopleOfGroup(group).number(), figures.participationsOfGroup(group).number())).toList();
        GroupRow total = new GroupRow(Texts.get("report.total"),
                genders.stream().map(gender -> figures.peopleOfGender(gender).number()).toList(),
                figures.people().number(), figures.participations().number());
        return page.table(SmallTable.of(peopleColumns(genders), rows).total(total));
    }

    private static List<Column<GroupRow>> peopleColumns(List<String> genders) {
        List<Column<GroupRow>> columns = new ArrayList<>();
        columns.add(Column.text(Texts.get("report.column.group"), GroupRow::label));
        for (int i = 0; i < genders.size(); i++) {
            int gender = i;
            columns.add(Column.whole(Figures.genderLabel(genders.get(i)), row -> row.counts().get(gender)));
        }
        columns.add(Column.whole(Texts.get("report.column.people"), GroupRow::total));
        for (int i = 0; i < genders.size(); i++) {
            int gender = i;
            columns.add(Column.percent(Texts.get("report.column.percent", Figures.genderLabel(genders.get(i))), 2,
                    row -> Ratio.of(row.counts().get(gender), row.total())));
        }
        columns.add(Column.whole(Texts.get("report.column.participations"), GroupRow::participations));
        return columns;
    }

    private static void places(LayoutDraft page, Figures figures) {
        List<Column<String>> columns = List.of(
                Column.text(Texts.get("report.column.municipality"), Territories::label),
                Column.whole(Texts.get("report.column.people"), code -> figures.peopleIn(code).number()));
        page.table(SmallTable.of(columns, List.copyOf(figures.municipalityCodes())));
    }

    private static void evaluation(LayoutDraft page, Results results) {
        page.line(Texts.get("report.table.evaluation", results.entries(), results.exits(), results.pairs(),
                results.unpaired()));
        List<ConstructGain> constructs = results.constructs();
        if (results.total().map(Gain::isEnough).orElse(false)) {
            page.table(SmallTable.of(gainColumns(), constructs).total(new ConstructGain(Texts.get("report.total"), 0,
                    results.total().orElseThrow())));
        } else if (results.pairs() > 0) {
            page.note(Texts.get("report.fewPairs"));
        }
    }

    private static List<Column<ConstructGain>> gainColumns() {
        return List.of(Column.text(Texts.get("report.column.construct"), ConstructGain::label),
                Column.whole(Texts.get("report.column.pairs"), one -> one.gain().pairs()),
                Column.percent(Texts.get("report.column.entry"), 1, one -> ratio(one.gain().pre())),
                Column.percent(Texts.get("report.column.exit"), 1, one -> ratio(one.gain().post())),
                Column.decimal(Texts.get("report.column.points"), 1, SummarySheet::points),
                Column.percent(Texts.get("report.column.gain"), 1, one -> ratio(one.gain().groupGain())));
    }

    private static Ratio ratio(Share share) {
        return Ratio.of(share.part(), share.whole());
    }

    private static BigDecimal points(ConstructGain construct) {
        return construct.gain().points();
    }

    /// Replications stand apart and are never inside unique people (A38).
    private void replicated(LayoutDraft page) {
        Figures replicated = report.replicated();
        if (replicated.participations().number() > 0) {
            page.gap();
            page.line(Texts.get("report.replicated", replicated.people().number(),
                    replicated.trainings().number()));
        }
    }

    private void chart(LayoutDraft page, PlacedTable people) {
        List<BarChart.Series> series = new ArrayList<>();
        for (int column = 1; column <= report.year().genders().size(); column++) {
            series.add(new BarChart.Series(people.title(column), people.values(column),
                    COLOURS.get((column - 1) % COLOURS.size())));
        }
        page.chart(15, BarChart.of(Texts.get("report.chart", report.period().accumulated().label()),
                CellFormat.WHOLE, people.values(0), series));
    }
}
