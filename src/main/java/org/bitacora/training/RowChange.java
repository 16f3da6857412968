package org.bitacora.training;

import org.bitacora.training.model.AttendanceRow;

/// One row before and after somebody worked on it.
///
/// @param before `null` for a row that was added
/// @param after `null` for a row that was removed
public record RowChange(AttendanceRow before, AttendanceRow after) {

    public static RowChange added(AttendanceRow row) {
        return new RowChange(null, row);
    }

    public static RowChange removed(AttendanceRow row) {
        return new RowChange(row, null);
    }
}
