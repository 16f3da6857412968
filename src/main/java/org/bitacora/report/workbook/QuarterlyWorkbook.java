package org.bitacora.report.workbook;

import java.time.ZoneId;
import java.util.List;
import org.bitacora.i18n.Texts;
import org.bitacora.report.QuarterlyReport;
import org.bitacora.sheet.Workbook;

/// The five sheets of the quarterly workbook, in their order.
public final class QuarterlyWorkbook {

    private QuarterlyWorkbook() {
    }

    public static Workbook of(QuarterlyReport report) {
        String title = Texts.get("report.title", report.period().label());
        return new Workbook(title, report.projectName(), report.author(),
                report.made().atZone(ZoneId.of("America/Bogota")).toInstant(),
                List.of(new SummarySheet(report).sheet(), new TrainingsSheet(report).sheet(),
                        new AttendanceSheet(report).sheet(), new EvaluationsSheet(report).sheet(),
                        new NotesSheet(report).sheet()));
    }
}
