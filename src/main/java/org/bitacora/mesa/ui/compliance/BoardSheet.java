package org.bitacora.mesa.ui.compliance;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.compliance.ComplianceBoard;
import org.bitacora.mesa.model.compliance.Light;
import org.bitacora.mesa.model.compliance.Reason;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.TableSheet;

/// The board as a sheet: a row for each reason, beside the rule that it belongs to.
final class BoardSheet {

    /// A reason of a light.
    private record Row(Light light, Reason reason) {
    }

    private BoardSheet() {
    }

    static TableSheet<?> of(ComplianceBoard board) {
        List<Row> rows = new ArrayList<>();
        board.lights().forEach(light -> light.reasons().forEach(reason -> rows.add(new Row(light, reason))));
        List<Column<Row>> columns = List.of(
                Column.<Row>text(Texts.get("compliance.column.rule"), row -> row.light().rule().label()).width(46),
                Column.<Row>text(Texts.get("compliance.column.state"), row -> row.light().word()).width(16),
                Column.<Row>text(Texts.get("compliance.column.headline"), row -> row.light().headline().text())
                        .width(52),
                Column.<Row>text(Texts.get("compliance.column.reason"), row -> row.reason().sentence().text())
                        .width(90));
        return TableSheet.of(Texts.get("compliance.sheet", String.valueOf(board.year())), columns, rows::forEach);
    }
}
