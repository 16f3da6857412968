package org.bitacora.report.ui;

import java.util.List;
import org.bitacora.report.model.Figure;

/// A figure and the rows it opened onto.
record FigureList(Figure figure, List<FigureLine> lines) {

    /// Whether the rows are about people, so that names have a column.
    boolean isNominal() {
        return lines.stream().anyMatch(line -> line.row().person() != null);
    }
}
