package org.bitacora.report.workbook;

import java.time.ZoneId;
import java.util.List;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.Workbook;

/// The five sheets of the quarterly workbook, in their order.
public final class QuarterlyWorkbook {

    private QuarterlyWorkbook() {
    }

    public static Workbook of(QuarterlyReport report, Names names) {
        return new Workbook(title(report), report.projectName(), report.author(),
                report.made().atZone(ZoneId.of("America/Bogota")).toInstant(),
                List.of(new SummarySheet(report).sheet(), new TrainingsSheet(report).sheet(),
                        new AttendanceSheet(report, names).sheet(), new EvaluationsSheet(report).sheet(),
                        new NotesSheet(report).sheet()));
    }

    static String title(QuarterlyReport report) {
        return Texts.get("report.title", report.period().label());
    }

    /// Every printed page says what it belongs to, and whether it is invented.
    static PageSetup page(PageSetup page, QuarterlyReport report) {
        String footer = report.projectName().isEmpty() ? title(report) : title(report) + " · " + report.projectName();
        return page.withFooter(footer).withHeader(report.sample() ? Texts.get("report.sampleBanner") : "");
    }
}
