package org.bitacora.report.workbook;

import java.util.List;
import java.util.Optional;
import org.bitacora.directory.model.TargetCodes;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Comparison;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TargetProgress;
import org.bitacora.report.model.exposure.Count;
import org.bitacora.report.model.exposure.Span;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.Ratio;
import org.bitacora.sheet.SmallTable;
import org.bitacora.sheet.Withheld;

/// The figures over the quarter, its new people, the year so far, the target and how much of it that is.
final class ComparisonTable {

    private final QuarterlyReport report;
    private final Veil veil;

    private ComparisonTable(QuarterlyReport report, Veil veil) {
        this.report = report;
        this.veil = veil;
    }

    static SmallTable<?> of(QuarterlyReport report, Veil veil) {
        return SmallTable.of(new ComparisonTable(report, veil).columns(), report.comparisons());
    }

    private List<Column<Comparison>> columns() {
        return List.of(Column.text(Texts.get("report.column.figure"), Comparison::label),
                Column.guarded(report.period().word(), CellFormat.WHOLE,
                        line -> shown(line, veil.hiding().quarter(), line.quarter())),
                Column.guarded(Texts.get("report.column.new"), CellFormat.WHOLE,
                        line -> shown(line, veil.newPeople(), line.newPeople())),
                Column.guarded(Texts.get("report.column.year"), CellFormat.WHOLE,
                        line -> shown(line, Span.YEAR, Optional.of(line.year()))),
                Column.guarded(Texts.get("report.column.target"), CellFormat.WHOLE, this::target),
                Column.guarded(Texts.get("report.column.ofTarget"), CellFormat.PERCENT_0, this::share));
    }

    private Object shown(Comparison line, Span span, Optional<Figure> figure) {
        return figure.<Object>map(one -> hides(line, span, one) ? Veil.word() : (Object) one.number()).orElse(null);
    }

    private Object target(Comparison line) {
        return line.target().<Object>map(one -> one.target().number())
                .orElseGet(() -> new Withheld(Texts.get("report.noTarget")));
    }

    /// It tells the figure it is a share of.
    private Object share(Comparison line) {
        return line.target().map(TargetProgress::target).<Object>map(one -> hides(line, Span.YEAR, line.year())
                ? Veil.word() : Ratio.of(line.year().number(), one.number())).orElse(null);
    }

    /// What is counted over days that no other table shows, or apart from all tables, is people nobody weighed.
    private boolean hides(Comparison line, Span span, Figure figure) {
        if (veil.isNominal()) {
            return false;
        }
        return switch (line.code()) {
            case TargetCodes.PEOPLE -> isUnweighed(line) || veil.hides(new Count.People(span, line.group(), null));
            case TargetCodes.PARTICIPATIONS -> isUnweighed(line)
                    || veil.hides(new Count.Participations(span, line.group()));
            case TargetCodes.PAIRS -> line.isApart() || veil.hides(new Count.Pairs(span, null));
            case TargetCodes.REPLICA_PEOPLE -> line.isApart() || line.group() != null || span != Span.YEAR
                    || figure.number() > 0 && veil.hides(new Count.Replicated());
            case TargetCodes.HEAD_COUNT, TargetCodes.REPLICA_HEAD_COUNT -> line.isApart() || span != Span.YEAR
                    || figure.number() < veil.exposure().threshold();
            default -> false;
        };
    }

    private boolean isUnweighed(Comparison line) {
        return line.isApart() || line.group() != null && !report.year().groups().contains(line.group());
    }
}
