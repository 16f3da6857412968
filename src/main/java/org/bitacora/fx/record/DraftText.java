package org.bitacora.fx.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bitacora.record.Kind;
import org.bitacora.record.Value;

/// Records written as the text of a draft: a line per value, `kind id field tag text`, parted by unit separators. A draft
/// of an older version that cannot be read is no draft.
public final class DraftText {

    private static final String UNIT = "\u001f";
    private static final String LINE = "\u001e";
    private static final String BASE = "base ";

    private final StringBuilder text = new StringBuilder();

    /// Adds a record, also one without any value.
    public <R> DraftText add(Kind<R> kind, R record) {
        line(kind, record, "", Value.NONE);
        kind.values(record).forEach((field, value) -> line(kind, record, field, value));
        return this;
    }

    public <R> DraftText addAll(Kind<R> kind, List<R> records) {
        records.forEach(record -> add(kind, record));
        return this;
    }

    /// Adds what a record was when it began to be edited, for [#typedOn].
    public <R> DraftText on(Kind<R> kind, R base) {
        line(BASE + kind.name(), kind.idOf(base), "", Value.NONE);
        kind.values(base).forEach((field, value) -> line(BASE + kind.name(), kind.idOf(base), field, value));
        return this;
    }

    private <R> void line(Kind<R> kind, R record, String field, Value value) {
        line(kind.name(), kind.idOf(record), field, value);
    }

    private void line(String name, UUID id, String field, Value value) {
        text.append(String.join(UNIT, name, id.toString(), field, String.valueOf(value.tag()), value.text()))
                .append(LINE);
    }

    public String text() {
        return text.toString();
    }

    /// The records of a kind in a draft, in the order they were added.
    public static <R> List<R> read(Kind<R> kind, String draft) {
        return read(kind, kind.name(), draft);
    }

    /// What these records were when they began to be edited; a draft of an older version does not say.
    public static <R> List<R> typedOn(Kind<R> kind, String draft) {
        return read(kind, BASE + kind.name(), draft);
    }

    /// The record of that id among those found; null if it is not there.
    static <R> R of(Kind<R> kind, UUID id, List<R> found) {
        return found.stream().filter(one -> kind.idOf(one).equals(id)).findFirst().orElse(null);
    }

    private static <R> List<R> read(Kind<R> kind, String name, String draft) {
        Map<UUID, Map<String, Value>> found = new LinkedHashMap<>();
        for (String line : draft.split(LINE)) {
            String[] parts = line.split(UNIT, 5);
            if (parts.length == 5 && parts[0].equals(name)) {
                Map<String, Value> values = found.computeIfAbsent(UUID.fromString(parts[1]), id -> new TreeMap<>());
                if (!parts[2].isEmpty()) {
                    values.put(parts[2], new Value(parts[3].charAt(0), parts[4]));
                }
            }
        }
        List<R> records = new ArrayList<>();
        found.forEach((id, values) -> records.add(kind.create(id, values)));
        return records;
    }
}
