package org.bitacora.report.ui;

import java.util.UUID;
import org.bitacora.report.model.Period;

/// What is on show: which project (null for all), which quarter, and whether the quarter or the year so far.
public record ReportChoice(UUID project, Period quarter, boolean isYear) {

    ReportChoice withProject(UUID other) {
        return new ReportChoice(other, quarter, isYear);
    }

    ReportChoice withQuarter(Period other) {
        return new ReportChoice(project, other, isYear);
    }

    ReportChoice withYear(boolean year) {
        return new ReportChoice(project, quarter, year);
    }

    /// Whether another report must be counted in order to go from this choice to that.
    boolean sameReport(ReportChoice other) {
        return other != null && withYear(false).equals(other.withYear(false));
    }
}
