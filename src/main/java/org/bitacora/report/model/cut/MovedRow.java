package org.bitacora.report.model.cut;

import org.bitacora.report.model.FigureRow;

/// A row that makes a figure another one than it was.
///
/// @param then how it stood in the delivered report, null if it did not
/// @param now how it stands today, null if it does not
public record MovedRow(FigureRow then, FigureRow now) {

    /// What happened to the row.
    public enum Movement { IN, OUT, CHANGED }

    public Movement movement() {
        return then == null ? Movement.IN : now == null ? Movement.OUT : Movement.CHANGED;
    }

    /// The row as it is best known: today's, else that of the delivered report.
    public FigureRow row() {
        return now == null ? then : now;
    }

    /// What it adds to the figure; below zero if it takes away.
    public long effect() {
        return (now == null ? 0 : now.counts()) - (then == null ? 0 : then.counts());
    }
}
