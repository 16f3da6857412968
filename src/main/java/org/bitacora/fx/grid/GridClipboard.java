package org.bitacora.fx.grid;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Blocks of cells: copied, cut, pasted, cleared.
final class GridClipboard<R> {

    private final GridSession<R> session;
    private final GridModel<R> model;

    GridClipboard(GridSession<R> session, GridModel<R> model) {
        this.session = session;
        this.model = model;
    }

    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(ClipboardBlock.write(range((row, column) -> copied(model.face(row, column)))));
        Clipboard.getSystemClipboard().setContent(content);
    }

    void cut() {
        copy();
        clear();
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isBlank()) {
            session.paste(ClipboardBlock.read(text));
        }
    }

    /// Empties the selected cells; a single one is an ordinary answer.
    void clear() {
        GridSelection selection = model.selection();
        GridPlace<R> corner = model.place(selection.top(), selection.left());
        if (selection.isRange() && !corner.isNew()) {
            List<List<String>> blanks = range((row, column) -> "");
            session.answer(edits -> edits.pasted(corner, blanks));
        } else if (model.currentColumn().editable() && !model.currentFace().isEmpty()) {
            session.answer(edits -> edits.typed(model.place(), ""));
        }
    }

    /// What the person sees, but nothing for a value that is absent in words.
    private static String copied(CellFace face) {
        return face.isEmpty() ? "" : face.text();
    }

    /// The selected cells without the entry row.
    private List<List<String>> range(BiFunction<Integer, Integer, String> cell) {
        GridSelection selection = model.selection();
        return IntStream.rangeClosed(selection.top(), selection.bottom())
                .filter(row -> row == selection.top() || !model.rows().isEntry(row))
                .mapToObj(row -> IntStream.rangeClosed(selection.left(), selection.right())
                        .mapToObj(column -> cell.apply(row, column)).toList())
                .toList();
    }
}
