package org.bitacora.fx.grid;

import java.util.Locale;
import org.bitacora.i18n.Texts;

/// What a screen reader says of a cell: "Fila 18, documento, PPT 58A1230, no válido".
final class CellVoice {

    private CellVoice() {
    }

    static <R> String of(GridModel<R> model, int row, int column) {
        CellFace face = model.face(row, column);
        String value = face.text().isEmpty() ? Texts.get("grid.cell.empty") : face.text();
        String key = face.isInvalid() ? "grid.cell.invalid" : "grid.cell";
        return Texts.get(key, model.rows().number(row), name(model.columns().get(column)), value);
    }

    /// The title as it stands inside a sentence.
    static String name(GridColumn<?> column) {
        String title = column.title();
        return title.isEmpty() ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
