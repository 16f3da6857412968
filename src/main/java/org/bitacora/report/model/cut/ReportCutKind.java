package org.bitacora.report.model.cut;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [ReportCut] is described.
public final class ReportCutKind {

    public static final Field<ReportCut, String> NAME = Field.text("name", ReportCut::name);
    public static final Field<ReportCut, UUID> PROJECT = Field.mention("project", ReportCut::project);
    public static final Field<ReportCut, LocalDate> PERIOD_FROM = Field.date("periodFrom", ReportCut::periodFrom);
    public static final Field<ReportCut, LocalDate> PERIOD_TO = Field.date("periodTo", ReportCut::periodTo);
    public static final Field<ReportCut, String> AUDIENCE = Field.code("audience", ReportCut::audience);
    public static final Field<ReportCut, Instant> DELIVERED_AT = Field.instant("deliveredAt", ReportCut::deliveredAt);
    public static final Field<ReportCut, String> DELIVERED_BY = Field.text("deliveredBy", ReportCut::deliveredBy);
    public static final Field<ReportCut, String> FILE_NAME = Field.text("fileName", ReportCut::fileName);
    public static final Field<ReportCut, String> FILE_HASH = Field.code("fileHash", ReportCut::fileHash);
    public static final Field<ReportCut, String> FINGERPRINT = Field.code("fingerprint", ReportCut::fingerprint);
    public static final Field<ReportCut, String> SEEN = Field.text("seen", ReportCut::seen);
    public static final Field<ReportCut, String> FIGURES = Field.text("figures", ReportCut::figures);

    public static final Kind<ReportCut> KIND = Kind.of("reportCut", ReportCut.class, List.of(
            NAME, PROJECT, PERIOD_FROM, PERIOD_TO, AUDIENCE, DELIVERED_AT, DELIVERED_BY, FILE_NAME, FILE_HASH,
            FINGERPRINT, SEEN, FIGURES));

    private ReportCutKind() {
    }
}
