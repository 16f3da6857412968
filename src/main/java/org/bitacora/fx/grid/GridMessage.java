package org.bitacora.fx.grid;

/// What the line below the grid says: the trouble of a cell, or how the current column is answered.
public record GridMessage(boolean problem, String sentence, boolean elsewhere) {

    static final GridMessage NONE = new GridMessage(false, "", false);

    static GridMessage hint(String sentence) {
        return sentence == null ? NONE : new GridMessage(false, sentence, false);
    }
}
