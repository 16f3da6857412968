package org.bitacora.training.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.fx.Tone;
import org.bitacora.fx.grid.CellFace;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.AttendanceRow;
import org.bitacora.training.model.AttendanceSheet;
import org.bitacora.training.model.RowEdit;
import org.bitacora.training.model.SheetColumn;
import org.kordamp.ikonli.feather.Feather;

/// How the cells of a sheet look.
///
/// @param institutions the name of an institution by its id
record SheetFaces(AttendanceSheet sheet, RowEdit edit, SheetProblems problems, Function<UUID, String> institutions) {

    CellFace of(AttendanceRow row, SheetColumn column) {
        Optional<String> problem = SheetProblems.of(row, column);
        String value = edit.value(row, column);
        if (problem.isPresent()) {
            return CellFace.of(value).invalid(problem.get());
        }
        CellFace face = sound(row, column, value);
        return problems.doubts(row, column) ? face.with(Tone.WARN, Feather.ALERT_TRIANGLE) : face;
    }

    private CellFace sound(AttendanceRow row, SheetColumn column, String value) {
        return switch (column) {
            case DOCUMENT -> document(row, value);
            case NAME -> value.isEmpty() ? CellFace.absent(nameless(row)) : CellFace.of(value);
            case ARRIVAL -> sheet.isLate(row) ? CellFace.chip(value, Texts.get("training.sheet.late", value), Tone.WARN,
                    Feather.CLOCK) : CellFace.of(value);
            case CONSENT -> consent(sheet.consent(row));
            case INSTITUTION -> CellFace.of(value).shown(institutions.apply(row.attendance().institution()));
            case OCCUPATION, CODE -> CellFace.of(value);
            default -> value.isEmpty() ? CellFace.EMPTY
                    : CellFace.of(value).shown(words(column, value));
        };
    }

    private static String words(SheetColumn column, String code) {
        if (column == SheetColumn.SENSITIVE_CONSENT) {
            return Texts.get("grid." + code);
        }
        Catalogue catalogue = SheetChoices.catalogue(column);
        return catalogue.shortLabel(code);
    }

    private static CellFace document(AttendanceRow row, String value) {
        boolean number = row.card().mainDocument().filter(document -> document.number() != null).isPresent();
        String words = value.isEmpty() ? Texts.get("document.withheld") : value;
        return number ? CellFace.of(value) : new CellFace(value, words, CellFace.Form.QUIET, Tone.NEUTRAL, null, null);
    }

    private String nameless(AttendanceRow row) {
        return Texts.get(sheet.consent(row) == ConsentState.DECLINES ? "training.sheet.declined"
                : "training.sheet.nameless");
    }

    private static CellFace consent(ConsentState state) {
        return switch (state) {
            case AUTHORIZES -> CellFace.of("yes").shown(Texts.get("grid.yes")).with(Tone.OK, Feather.CHECK);
            case DECLINES -> CellFace.of("no").shown(Texts.get("grid.no")).with(Tone.NEUTRAL, Feather.X);
            case UNRECORDED -> CellFace.absent(Texts.get("training.sheet.missing")).with(Tone.WARN, Feather.MINUS);
        };
    }
}
