package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [PeriodicReport] is described.
public final class PeriodicReportKind {

    public static final Field<PeriodicReport, UUID> MESA = Field.ref("mesa", PeriodicReport::mesa);
    public static final Field<PeriodicReport, LocalDate> FROM_DATE = Field.date("fromDate", PeriodicReport::fromDate);
    public static final Field<PeriodicReport, LocalDate> TO_DATE = Field.date("toDate", PeriodicReport::toDate);
    public static final Field<PeriodicReport, String> ADVANCES =
            Field.<PeriodicReport>text("advances", PeriodicReport::advances).personal();
    public static final Field<PeriodicReport, String> CHALLENGES =
            Field.<PeriodicReport>text("challenges", PeriodicReport::challenges).personal();
    public static final Field<PeriodicReport, String> OPPORTUNITIES =
            Field.<PeriodicReport>text("opportunities", PeriodicReport::opportunities).personal();
    public static final Field<PeriodicReport, String> ARTICULATIONS =
            Field.<PeriodicReport>text("articulations", PeriodicReport::articulations).personal();
    public static final Field<PeriodicReport, String> PREPARED_BY =
            Field.<PeriodicReport>text("preparedBy", PeriodicReport::preparedBy).personal();

    public static final Kind<PeriodicReport> KIND = Kind.of("periodicReport", PeriodicReport.class, List.of(
            MESA, FROM_DATE, TO_DATE, ADVANCES, CHALLENGES, OPPORTUNITIES, ARTICULATIONS, PREPARED_BY));

    private PeriodicReportKind() {
    }
}
