package org.bitacora.report.workbook;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.report.model.exposure.Hiding;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.Workbook;

/// The sheets of the quarterly workbook, in their order, as far as those may see them whom it is for.
public final class QuarterlyWorkbook {

    private QuarterlyWorkbook() {
    }

    /// @param names asked for only if names are shown
    public static Workbook of(QuarterlyReport report, Supplier<Names> names, Hiding hiding) {
        Veil veil = new Veil(hiding);
        return new Workbook(title(report), report.projectName(), author(report, hiding.exposure()),
                report.made().atZone(ZoneId.of("America/Bogota")).toInstant(), sheets(report, names, veil));
    }

    private static List<Sheet> sheets(QuarterlyReport report, Supplier<Names> source, Veil veil) {
        Names names = veil.isNominal() ? source.get() : null;
        List<Sheet> sheets = new ArrayList<>(List.of(new SummarySheet(report, veil).sheet()));
        switch (veil.exposure()) {
            case TEAM -> sheets.addAll(List.of(new PlacesSheet(report, veil).sheet(),
                    new TrainingsSheet(report, veil).sheet(), new AttendanceSheet(report, names).sheet(),
                    new EvaluationsSheet(report).sheet()));
            case FUNDER -> sheets.addAll(List.of(new PlacesSheet(report, veil).sheet(),
                    new TrainingsSheet(report, veil).sheet(), new EvaluatedTrainingsSheet(report, veil).sheet()));
            case PUBLIC -> { }
        }
        if (!report.inYear().strategy().isEmpty()) {
            sheets.add(new StrategySheet(report, veil).sheet(names));
        }
        if (!report.inYear().mesas().isEmpty()) {
            sheets.add(new MesasSheet(report, veil).sheet());
        }
        if (!report.inYear().commitments().isEmpty()) {
            sheets.add(new CommitmentsSheet(report).sheet(names));
        }
        if (!report.boards().isEmpty() && veil.exposure().namesInstitutions()) {
            sheets.add(new ComplianceSheet(report, veil).sheet());
        }
        sheets.add(new NotesSheet(report, veil).sheet());
        return List.copyOf(sheets);
    }

    private static String author(QuarterlyReport report, Exposure exposure) {
        return exposure.namesInstitutions() ? report.author() : report.projectName();
    }

    static String title(QuarterlyReport report) {
        return Texts.get(report.period().isQuarter() ? "report.title" : "report.title.period", report.period().label());
    }

    /// Every printed page says what it belongs to, and whether it is invented.
    static PageSetup page(PageSetup page, QuarterlyReport report) {
        String footer = report.projectName().isEmpty() ? title(report) : title(report) + " · " + report.projectName();
        return page.withFooter(footer).withHeader(report.sample() ? Texts.get("report.sampleBanner") : "");
    }
}
