package org.bitacora.mesa.model.attendance;

import java.time.LocalTime;

/// From when to when somebody was connected; either hour may be unknown.
public record ReportedStay(LocalTime from, LocalTime to) {

    /// Whether the other one begins before this one is over, as with two devices or a connection that came back at once.
    boolean reaches(ReportedStay later) {
        return to == null || later.from == null || !later.from.isAfter(to);
    }

    ReportedStay and(ReportedStay later) {
        return new ReportedStay(from, to == null || later.to == null ? null : later.to.isAfter(to) ? later.to : to);
    }
}
