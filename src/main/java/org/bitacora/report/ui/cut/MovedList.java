package org.bitacora.report.ui.cut;

import java.util.List;
import org.bitacora.report.model.cut.FigureDifference;

/// A figure that is open onto the rows that moved.
record MovedList(FigureDifference figure, List<MovedLine> lines) {

    boolean isNominal() {
        return lines.stream().anyMatch(line -> line.row().moved().row().person() != null);
    }
}
