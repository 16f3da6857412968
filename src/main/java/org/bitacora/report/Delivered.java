package org.bitacora.report;

import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.cut.ReportCut;
import org.bitacora.sheet.write.Written;

/// What was delivered: the corte that remembers it, the report in it, and the file.
public record Delivered(ReportCut cut, QuarterlyReport report, Written file) {
}
