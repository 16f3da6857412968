package org.bitacora.report.model;

import java.util.List;
import org.bitacora.record.Kind;
import org.bitacora.report.model.cut.ReportCutKind;

/// All kinds of records of the reports.
public final class ReportKinds {

    public static final List<Kind<?>> ALL = List.of(ReportCutKind.KIND);

    private ReportKinds() {
    }
}
