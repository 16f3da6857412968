package org.bitacora.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.exposure.Count;
import org.bitacora.report.model.exposure.Span;
import org.bitacora.sheet.BarChart;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.Colour;
import org.bitacora.sheet.PlacedTable;

/// The charts of *Resumen*, drawn from its tables.
final class SummaryCharts {

    private static final List<Colour> COLOURS = List.of(Colour.ENTRY, Colour.ACCENT, Colour.WARN,
            Colour.SECOND_INK);

    private final QuarterlyReport report;
    private final Veil veil;

    SummaryCharts(QuarterlyReport report, Veil veil) {
        this.report = report;
        this.veil = veil;
    }

    /// A bar of height nothing would say zero, so that only genders without a hidden number are drawn.
    Optional<BarChart> people(PlacedTable table) {
        List<BarChart.Series> series = new ArrayList<>();
        List<String> genders = report.year().genders();
        for (int column = 1; column <= genders.size(); column++) {
            String gender = genders.get(column - 1);
            if (report.year().groups().stream().noneMatch(group ->
                    veil.hides(new Count.People(Span.YEAR, group, gender)))) {
                series.add(new BarChart.Series(table.title(column), table.values(column),
                        COLOURS.get((column - 1) % COLOURS.size())));
            }
        }
        return series.isEmpty() ? Optional.empty() : Optional.of(BarChart.of(
                Texts.get("report.chart", report.inYear().period().title()), CellFormat.WHOLE, table.values(0), series));
    }

    /// Entry against exit of the year so far, by construct.
    BarChart gain(PlacedTable gains) {
        return BarChart.of(Texts.get("report.chart.gainOf", report.inYear().period().title()), CellFormat.PERCENT_0,
                gains.values(0), List.of(
                        new BarChart.Series(gains.title(GainTable.YEAR_ENTRY), gains.values(GainTable.YEAR_ENTRY),
                                Colour.ENTRY),
                        new BarChart.Series(gains.title(GainTable.YEAR_EXIT), gains.values(GainTable.YEAR_EXIT),
                                Colour.ACCENT)));
    }
}
