package org.bitacora.report.model.cut;

import java.util.List;
import java.util.stream.Collectors;
import org.bitacora.i18n.Texts;

/// A row that moved, and the changes that moved it: the most telling first, empty where none of them can be named.
public record ExplainedRow(MovedRow moved, List<Reason> reasons) {

    /// "Asistencia nueva", or that some other change did it.
    public String why() {
        return reasons.isEmpty() ? Texts.get("cut.why.other")
                : reasons.stream().map(Reason::what).distinct().collect(Collectors.joining("; "));
    }

    /// How it stands today; for what changed, how it stood and how it stands.
    public String detail() {
        boolean words = moved.movement() == MovedRow.Movement.CHANGED
                && !moved.then().words().equals(moved.now().words());
        return words ? Texts.get("cut.row.changed", moved.then().words(), moved.now().words())
                : moved.row().words();
    }
}
