package org.bitacora.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.db.Drafts;
import org.bitacora.training.model.AttendanceRow;
import org.bitacora.training.model.SheetColumn;

/// Texts typed into a sheet that are no answer to its columns. They wait in the drafts, sealed and on this device only:
/// a name in the wrong column must not travel as a code, nor be lost.
final class UnreadCells {

    private static final String CELL = "\u001f";
    private static final String LINE = "\u001e";

    private final Drafts drafts;

    UnreadCells(Drafts drafts) {
        this.drafts = drafts;
    }

    /// By row, then by the column's name.
    Map<UUID, Map<String, String>> of(UUID session) {
        Map<UUID, Map<String, String>> texts = new HashMap<>();
        drafts.find(key(session)).ifPresent(draft -> {
            for (String line : draft.split(LINE)) {
                String[] cell = line.split(CELL, 3);
                texts.computeIfAbsent(UUID.fromString(cell[0]), none -> new TreeMap<>()).put(cell[1], cell[2]);
            }
        });
        return texts;
    }

    static AttendanceRow restored(AttendanceRow row, Map<UUID, Map<String, String>> texts) {
        return row.withUnread(texts.getOrDefault(row.id(), Map.of()).entrySet().stream()
                .collect(Collectors.toMap(cell -> SheetColumn.of(cell.getKey()), Map.Entry::getValue)));
    }

    /// Notes what is unread in the rows that changed. A removed row keeps its texts, for undo may bring it back.
    void keep(UUID session, List<RowChange> changes) {
        Map<UUID, Map<String, String>> before = of(session);
        Map<UUID, Map<String, String>> after = new HashMap<>(before);
        changes.stream().map(RowChange::after).filter(row -> row != null).forEach(row -> after.put(row.id(),
                row.unread().entrySet().stream().collect(Collectors.toMap(cell -> cell.getKey().id(),
                        Map.Entry::getValue))));
        after.values().removeIf(Map::isEmpty);
        if (after.isEmpty() && !before.isEmpty()) {
            drafts.drop(key(session));
        } else if (!after.equals(before)) {
            drafts.keep(key(session), written(after));
        }
    }

    private static String written(Map<UUID, Map<String, String>> texts) {
        return texts.entrySet().stream().flatMap(row -> row.getValue().entrySet().stream()
                .map(cell -> row.getKey() + CELL + cell.getKey() + CELL + cell.getValue()))
                .collect(Collectors.joining(LINE));
    }

    private static String key(UUID session) {
        return "attendance.unread." + session;
    }
}
