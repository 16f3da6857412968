package org.bitacora.training.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bitacora.directory.model.PersonCard;

/// A line of an attendance sheet: what is noted of the event, the person it is about, and what was typed into its cells
/// that could not be read as what the column asks. Such text is kept as it is until somebody corrects it.
public record AttendanceRow(Attendance attendance, PersonCard card, Map<SheetColumn, String> unread) {

    public AttendanceRow {
        unread = Map.copyOf(unread);
    }

    public AttendanceRow(Attendance attendance, PersonCard card) {
        this(attendance, card, Map.of());
    }

    public UUID id() {
        return attendance.id();
    }

    public AttendanceRow with(Attendance other) {
        return new AttendanceRow(other, card, unread);
    }

    public AttendanceRow with(PersonCard other) {
        return new AttendanceRow(attendance, other, unread);
    }

    public AttendanceRow withUnread(Map<SheetColumn, String> texts) {
        return new AttendanceRow(attendance, card, texts);
    }

    /// Keeps a text that the column cannot read.
    public AttendanceRow unread(SheetColumn column, String text) {
        Map<SheetColumn, String> more = new EnumMap<>(SheetColumn.class);
        more.putAll(unread);
        more.put(column, text);
        return withUnread(more);
    }

    /// The column was answered: what could not be read before is of no more use.
    AttendanceRow read(SheetColumn column) {
        Map<SheetColumn, String> less = new HashMap<>(unread);
        less.remove(column);
        return withUnread(less);
    }
}
