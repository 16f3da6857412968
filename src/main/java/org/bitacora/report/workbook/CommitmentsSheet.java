package org.bitacora.report.workbook;

import java.util.List;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.CommitmentFigures;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.MesaFacts;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.LayoutDraft;
import org.bitacora.sheet.LayoutSheet;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.Ratio;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.SmallTable;

/// *Compromisos*: agreed, fulfilled, open and overdue. Counts of promises, so that it stands in every workbook; who
/// promised what stands in that of the team alone.
final class CommitmentsSheet {

    private final QuarterlyReport report;
    private final CommitmentFigures quarter;
    private final CommitmentFigures year;
    private final LayoutDraft page =
            LayoutSheet.draft(Texts.get("report.sheet.commitments"), 60, 14, 16, 34, 40, 34, 14, 14);

    private record Line(String label, Figure quarter, Figure year) {
    }

    private record Share(String label, Ratio quarter, Ratio year) {
    }

    CommitmentsSheet(QuarterlyReport report) {
        this.report = report;
        quarter = report.inQuarter().commitments();
        year = report.inYear().commitments();
    }

    /// @param names null where nobody may read who promised what
    Sheet sheet(Names names) {
        page.title(Texts.get("report.sheet.commitments"));
        page.subtitle(Texts.get("report.periods", report.period().title(), report.period().days(),
                report.inYear().period().title(), report.inYear().period().days()));
        page.gap();
        page.table(SmallTable.of(List.of(Column.text(Texts.get("report.column.figure"), Line::label),
                Column.whole(report.period().word(), line -> line.quarter().number()),
                Column.whole(Texts.get("report.column.year"), line -> line.year().number())), lines()));
        page.gap();
        page.table(SmallTable.of(List.of(Column.text(Texts.get("report.column.figure"), Share::label),
                Column.percent(report.period().word(), 0, Share::quarter),
                Column.percent(Texts.get("report.column.year"), 0, Share::year)), List.of(share())));
        page.gap();
        if (names != null && !year.list().isEmpty()) {
            page.table(SmallTable.of(columns(names), year.list()));
            page.gap();
        }
        page.note(Texts.get("report.commitment.rule", Period.date(year.day())));
        return page.on(QuarterlyWorkbook.page(PageSetup.landscape(), report));
    }

    private List<Line> lines() {
        return List.of(new Line(quarter.agreed().label(), quarter.agreed(), year.agreed()),
                new Line(quarter.fulfilled().label(), quarter.fulfilled(), year.fulfilled()),
                new Line(quarter.onTime().label(), quarter.onTime(), year.onTime()),
                new Line(quarter.open().label(), quarter.open(), year.open()),
                new Line(quarter.overdue().label(), quarter.overdue(), year.overdue()));
    }

    private Share share() {
        return new Share(Texts.get("report.commitment.onTime"), share(quarter), share(year));
    }

    /// Nothing where none that was fulfilled had a day.
    private static Ratio share(CommitmentFigures figures) {
        return figures.fulfilledWithDay() == 0 ? null : Ratio.of(figures.onTime().number(), figures.fulfilledWithDay());
    }

    private static List<Column<MesaFacts.Promise>> columns(Names names) {
        return List.of(Column.text(Texts.get("report.commitment.text"), one -> names.words(one.id())),
                Column.date(Texts.get("report.commitment.due"), MesaFacts.Promise::dueDate),
                Column.text(Texts.get("report.column.state"), CommitmentFigures::stateLabel),
                Column.text(Texts.get("report.commitment.assignee"), one -> names.person(one.assignee()).name()),
                Column.text(Texts.get("report.column.institution"), one -> names.institution(one.institution())),
                Column.text(Texts.get("report.mesa.mesa"), MesaFacts.Promise::name),
                Column.date(Texts.get("report.commitment.agreed"), MesaFacts.Promise::agreedOn),
                Column.date(Texts.get("report.commitment.closed"), MesaFacts.Promise::closedOn));
    }
}
