package org.bitacora.evaluation.workbook;

import java.math.BigDecimal;
import org.bitacora.evaluation.model.statistics.Estimate;

/// Figures as cells hold them.
final class Numbers {

    private Numbers() {
    }

    /// Null, an empty cell, where there is no figure.
    static BigDecimal of(Estimate figure) {
        return figure.isKnown() ? BigDecimal.valueOf(figure.value()) : null;
    }
}
