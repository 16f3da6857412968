package org.bitacora.sheet.write;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.bitacora.sheet.BarChart;
import org.bitacora.sheet.CellRange;
import org.bitacora.sheet.CellText;
import org.bitacora.sheet.Colour;

/// The two axes of a chart of bars.
record ChartAxes(XDDFCategoryAxis categories, XDDFValueAxis values) {

    static ChartAxes on(XSSFChart drawing, XSSFSheet sheet, BarChart chart) {
        AxisPosition left = AxisPosition.LEFT;
        AxisPosition bottom = AxisPosition.BOTTOM;
        ChartAxes axes = new ChartAxes(drawing.createCategoryAxis(chart.lying() ? left : bottom),
                drawing.createValueAxis(chart.lying() ? bottom : left));
        name(axes.categories, chart.categoryTitle());
        name(axes.values, chart.valueTitle());
        axes.draw(chart);
        axes.begin(chart.series().stream().flatMapToDouble(one -> cells(sheet, one.values())).min().orElse(0));
        return axes;
    }

    private static void name(XDDFChartAxis axis, String title) {
        if (!title.isEmpty()) {
            axis.setTitle(CellText.clean(title));
        }
    }

    private void draw(BarChart chart) {
        // POI's own choice, the middle of a category, cuts the outer bars in half in Excel.
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setCrosses(chart.lying() ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        values.setNumberFormat(chart.format().pattern());
        values.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(ChartWriter.solid(Colour.LINE)));
        values.setMajorTickMark(AxisTickMark.NONE);
        categories.setMajorTickMark(AxisTickMark.NONE);
        if (chart.lying()) {
            // Excel counts upwards; people read downwards.
            categories.setOrientation(AxisOrientation.MAX_MIN);
        }
    }

    /// Bars begin at 0; where some go below it, the names stand at the edge instead of in their way.
    private void begin(double least) {
        if (least >= 0) {
            values.setMinimum(0);
        } else {
            categories.setTickLabelPosition(AxisTickLabelPosition.LOW);
        }
    }

    private static DoubleStream cells(XSSFSheet sheet, CellRange range) {
        return IntStream.rangeClosed(range.first().row(), range.last().row()).boxed()
                .flatMap(row -> IntStream.rangeClosed(range.first().column(), range.last().column())
                        .mapToObj(column -> sheet.getRow(row).getCell(column)))
                .filter(cell -> cell != null && cell.getCellType() == CellType.NUMERIC)
                .mapToDouble(XSSFCell::getNumericCellValue);
    }
}
