package org.bitacora.report.ui;

import java.util.List;
import org.bitacora.report.model.Comparison;
import org.bitacora.report.model.QuarterlyReport;

/// A counted report as the screen shows it.
///
/// @param quarter what stands there for the quarter
/// @param year what stands there for the year so far
/// @param comparisons both side by side, with what was promised
record ReportPage(QuarterlyReport report, PartPage quarter, PartPage year, List<Comparison> comparisons) {

    static ReportPage of(QuarterlyReport report) {
        return new ReportPage(report, PartPage.ofQuarter(report), PartPage.ofYear(report),
                report.comparisons());
    }

    PartPage part(boolean isYear) {
        return isYear ? year : quarter;
    }

    boolean isEmpty() {
        return report.inYear().isEmpty() && report.apart() == 0 && report.inYear().mesas().isEmpty()
                && report.inYear().commitments().isEmpty();
    }
}
