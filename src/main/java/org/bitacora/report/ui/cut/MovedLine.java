package org.bitacora.report.ui.cut;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.bitacora.report.model.cut.ExplainedRow;
import org.bitacora.report.model.cut.Reason;

/// A row that moved, with the name of the person it is about, if any.
record MovedLine(ExplainedRow row, String name, ZoneId zone) {

    private Optional<Reason> reason() {
        return row.reasons().stream().findFirst();
    }

    /// "Yolanda Peña · Portátil 3".
    String who() {
        return reason().map(one -> one.team().isEmpty() ? one.author() : one.author() + " · " + one.team()).orElse("");
    }

    LocalDateTime made() {
        return reason().map(Reason::made).orElse(null);
    }

    LocalDateTime arrived() {
        return reason().flatMap(Reason::arrived).map(at -> LocalDateTime.ofInstant(at, zone)).orElse(null);
    }
}
