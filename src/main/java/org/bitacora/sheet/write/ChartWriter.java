package org.bitacora.sheet.write;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.bitacora.sheet.BarChart;
import org.bitacora.sheet.Block;
import org.bitacora.sheet.CellAddress;
import org.bitacora.sheet.CellRange;
import org.bitacora.sheet.CellText;
import org.bitacora.sheet.Colour;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/// Draws a native chart of clustered bars.
final class ChartWriter {

    /// Room between two groups of bars, in percent of a bar's width.
    private static final int GAP = 60;

    /// In hundredths of a point.
    private static final int TITLE_SIZE = 1200;

    private final XSSFSheet sheet;
    private final BarChart chart;
    private final XSSFChart drawing;

    private ChartWriter(XSSFSheet sheet, Block.Chart block) {
        this.sheet = sheet;
        chart = block.chart();
        XSSFDrawing patriarch = sheet.createDrawingPatriarch();
        drawing = patriarch.createChart(anchor(block.place()));
    }

    static void write(XSSFSheet sheet, Block.Chart block) {
        new ChartWriter(sheet, block).draw();
    }

    private static XSSFClientAnchor anchor(CellRange place) {
        return new XSSFClientAnchor(0, 0, 0, 0, place.first().column(), place.first().row(),
                place.last().column() + 1, place.last().row() + 1);
    }

    private void draw() {
        dress();
        ChartAxes axes = ChartAxes.on(drawing, sheet, chart);
        XDDFBarChartData bars = (XDDFBarChartData) drawing.createData(ChartTypes.BAR, axes.categories(),
                axes.values());
        fill(bars);
        drawing.plot(bars);
        drawing.getCTChart().getPlotArea().getBarChartArray(0).getSerList().forEach(this::label);
    }

    private void dress() {
        String title = CellText.clean(chart.title());
        drawing.setTitleText(title);
        drawing.setTitleOverlay(false);
        drawing.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0).getRPr().setSz(TITLE_SIZE);
        drawing.getCTChartSpace().addNewRoundedCorners().setVal(false);
        CTNonVisualDrawingProps spoken = drawing.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr()
                .getCNvPr();
        spoken.setName(title);
        spoken.setDescr(title);
        if (chart.series().size() > 1) {
            drawing.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private void fill(XDDFBarChartData bars) {
        bars.setBarDirection(chart.lying() ? BarDirection.BAR : BarDirection.COL);
        bars.setBarGrouping(BarGrouping.CLUSTERED);
        bars.setGapWidth(GAP);
        XDDFDataSource<String> names = XDDFDataSourcesFactory.fromStringCellRange(sheet, range(chart.categories()));
        for (BarChart.Series one : chart.series()) {
            XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromNumericCellRange(sheet,
                    range(one.values()));
            numbers.setFormatCode(chart.format().pattern());
            XDDFChartData.Series series = bars.addSeries(names, numbers);
            series.setTitle(text(one.name()), reference(one.name()));
            series.setFillProperties(solid(one.colour()));
        }
    }

    private void label(CTBarSer series) {
        series.addNewInvertIfNegative().setVal(false);
        CTDLbls labels = series.addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(chart.showValues());
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private String text(CellAddress place) {
        return sheet.getRow(place.row()).getCell(place.column()).getStringCellValue();
    }

    private CellReference reference(CellAddress place) {
        return new CellReference(sheet.getSheetName(), place.row(), place.column(), true, true);
    }

    private static CellRangeAddress range(CellRange range) {
        return new CellRangeAddress(range.first().row(), range.last().row(), range.first().column(),
                range.last().column());
    }

    static XDDFSolidFillProperties solid(Colour colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(colour.bytes()));
    }
}
