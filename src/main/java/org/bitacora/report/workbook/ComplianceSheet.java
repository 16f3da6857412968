package org.bitacora.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.compliance.ComplianceBoard;
import org.bitacora.mesa.model.compliance.Light;
import org.bitacora.mesa.model.compliance.Reason;
import org.bitacora.mesa.model.compliance.Sentence;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.LayoutDraft;
import org.bitacora.sheet.LayoutSheet;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.SmallTable;

/// *Cumplimiento*: how each mesa stands in the rules of its kind and level in the year (C12, C22, C28-C32). It names
/// mesas and dependencias and no person; the reasons are for the team.
final class ComplianceSheet {

    private final QuarterlyReport report;
    private final Veil veil;
    private final LayoutDraft page = LayoutSheet.draft(Texts.get("report.sheet.compliance"), 48, 16, 58, 90);

    /// A light of a mesa among those of others.
    private record Other(String mesa, Light light) {
    }

    ComplianceSheet(QuarterlyReport report, Veil veil) {
        this.report = report;
        this.veil = veil;
    }

    Sheet sheet() {
        page.title(Texts.get("report.sheet.compliance"));
        page.subtitle(Texts.get("report.compliance.on", report.inYear().period().title(), Period.date(report.day())));
        page.gap();
        report.boards().stream().filter(one -> one.mesa().isTechnical()).forEach(this::board);
        others();
        page.note(Texts.get("report.compliance.rule"));
        return page.on(QuarterlyWorkbook.page(PageSetup.landscape(), report));
    }

    private void board(ComplianceBoard board) {
        page.heading(name(board));
        page.table(SmallTable.of(columns(), board.lights()));
        page.gap();
    }

    private static String name(ComplianceBoard board) {
        return board.mesa().name() == null ? Texts.get("mesa.kind") : board.mesa().name();
    }

    /// Of mesas that the guideline does not govern there is little to say: all in one table.
    private void others() {
        List<Other> rows = report.boards().stream().filter(one -> !one.mesa().isTechnical())
                .flatMap(one -> one.lights().stream().map(light -> new Other(name(one), light))).toList();
        if (!rows.isEmpty()) {
            page.heading(Texts.get("report.compliance.others"));
            page.table(SmallTable.of(List.of(Column.text(Texts.get("report.mesa.mesa"), Other::mesa),
                    Column.text(Texts.get("compliance.column.state"), one -> one.light().word()),
                    Column.text(Texts.get("compliance.column.headline"), one -> one.light().headline().text()),
                    Column.text(Texts.get("compliance.column.rule"), one -> one.light().rule().label())), rows));
            page.gap();
        }
    }

    private List<Column<Light>> columns() {
        List<Column<Light>> columns = new ArrayList<>(List.of(
                Column.text(Texts.get("compliance.column.rule"), light -> light.rule().label()),
                Column.text(Texts.get("compliance.column.state"), Light::word),
                Column.text(Texts.get("compliance.column.headline"), light -> light.headline().text())));
        if (veil.isNominal()) {
            columns.add(Column.note(Texts.get("compliance.column.reason"), light -> light.reasons().stream()
                    .map(Reason::sentence).map(Sentence::text).collect(Collectors.joining("\n"))));
        }
        return columns;
    }
}
