package org.bitacora.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.Territories;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.StrategyFacts;
import org.bitacora.report.model.StrategyFigures;
import org.bitacora.report.model.TrainingFact;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.LayoutDraft;
import org.bitacora.sheet.LayoutSheet;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.SmallTable;
import org.bitacora.training.model.TrainingCatalogues;

/// *Estrategia*: which of the institutions to reach were reached, incidents and barriers by type. Counts of
/// institutions and events, so that it stands in every workbook; what people wrote about them stands in that of the
/// team alone.
final class StrategySheet {

    private final QuarterlyReport report;
    private final Veil veil;
    private final StrategyFigures quarter;
    private final StrategyFigures year;
    private final LayoutDraft page = LayoutSheet.draft(Texts.get("report.sheet.strategy"), 44, 34, 15, 15, 60);

    /// A type, and how often it occurred.
    private record Line(String label, Figure quarter, Figure year) {
    }

    StrategySheet(QuarterlyReport report, Veil veil) {
        this.report = report;
        this.veil = veil;
        quarter = report.inQuarter().strategy();
        year = report.inYear().strategy();
    }

    /// @param names null where nobody may read what was written
    Sheet sheet(Names names) {
        page.title(Texts.get("report.strategy"));
        page.subtitle(Texts.get("report.periods", report.period().title(), report.period().days(),
                report.inYear().period().title(), report.inYear().period().days()));
        page.gap();
        if (year.targets() > 0) {
            institutions();
        }
        happenings("report.strategy.incidents", incidents(), year.incidents().number());
        if (names != null && year.incidents().number() > 0) {
            page.table(SmallTable.of(incidentColumns(names), year.incidentList()));
            page.gap();
        }
        happenings("report.strategy.barriers", barriers(), year.barriers().number());
        if (names != null && year.barriers().number() > 0) {
            page.table(SmallTable.of(barrierColumns(names), year.barrierList()));
            page.gap();
        }
        page.note(Texts.get("report.strategy.rule"));
        return page.on(QuarterlyWorkbook.page(PageSetup.landscape(), report));
    }

    private void institutions() {
        page.heading(Texts.get("report.strategy.reached", year.coverage()));
        page.line(Texts.get("report.strategy.reachedIn", report.period().title(), quarter.coverage()));
        if (veil.exposure().namesInstitutions()) {
            page.table(SmallTable.of(institutionColumns(), year.byName().toList()));
        }
        page.gap();
    }

    private List<Column<StrategyFacts.TargetPlace>> institutionColumns() {
        return List.of(Column.text(Texts.get("report.column.institution"), StrategyFacts.TargetPlace::name),
                Column.text(Texts.get("report.column.municipality"), one -> Territories.label(one.municipality())),
                Column.date(Texts.get("report.column.firstSession"), this::firstDay),
                Column.text(report.period().word(), one -> reached(quarter, one)),
                Column.text(Texts.get("report.column.year"), one -> reached(year, one)));
    }

    private static String reached(StrategyFigures figures, StrategyFacts.TargetPlace place) {
        return Texts.get(figures.first(place).isPresent() ? "report.strategy.yes" : "report.strategy.no");
    }

    private LocalDate firstDay(StrategyFacts.TargetPlace place) {
        return year.first(place).map(TrainingFact::date).orElse(null);
    }

    private void happenings(String key, List<Line> lines, long all) {
        page.heading(Texts.get(key));
        if (all == 0) {
            page.line(Texts.get(key + ".none"));
        } else {
            page.table(SmallTable.of(countColumns(), lines));
        }
        page.gap();
    }

    private List<Line> incidents() {
        List<Line> lines = new ArrayList<>();
        year.incidentTypes().forEach(type -> lines.add(new Line(StrategyFigures.incidentType(type),
                quarter.incidents(type), year.incidents(type))));
        lines.add(new Line(Texts.get("report.total"), quarter.incidents(), year.incidents()));
        return lines;
    }

    private List<Line> barriers() {
        List<Line> lines = new ArrayList<>();
        year.barrierTypes().forEach(type -> lines.add(new Line(StrategyFigures.barrierType(type),
                quarter.barriers(type), year.barriers(type))));
        lines.add(new Line(Texts.get("report.total"), quarter.barriers(), year.barriers()));
        return lines;
    }

    private List<Column<Line>> countColumns() {
        return List.of(Column.text(Texts.get("report.column.type"), Line::label),
                Column.whole(report.period().word(), line -> line.quarter().number()),
                Column.whole(Texts.get("report.column.year"), line -> line.year().number()));
    }

    private static List<Column<StrategyFacts.Incident>> incidentColumns(Names names) {
        return List.of(text("training", StrategyFacts.Incident::name),
                text("type", one -> TrainingCatalogues.INCIDENT_TYPES.label(one.type())),
                Column.date(Texts.get("report.column.date"), StrategyFacts.Incident::date),
                text("effect", one -> TrainingCatalogues.INCIDENT_EFFECTS.label(one.effect())),
                text("note", one -> names.words(one.id())));
    }

    private static List<Column<StrategyFacts.Barrier>> barrierColumns(Names names) {
        return List.of(text("institution", StrategyFacts.Barrier::name),
                text("type", one -> DirectoryCatalogues.BARRIER_TYPES.label(one.type())),
                Column.date(Texts.get("report.column.date"), StrategyFacts.Barrier::date),
                text("state", one -> DirectoryCatalogues.BARRIER_STATES.label(one.state())),
                text("note", one -> names.words(one.id())));
    }

    private static <R> Column<R> text(String key, Function<R, String> value) {
        return Column.text(Texts.get("report.column." + key), value);
    }
}
