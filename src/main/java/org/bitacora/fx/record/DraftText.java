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

    private <R> void line(Kind<R> kind, R record, String field, Value value) {
        text.append(String.join(UNIT, kind.name(), kind.idOf(record).toString(), field, String.valueOf(value.tag()),
                value.text())).append(LINE);
    }

    public String text() {
        return text.toString();
    }

    /// The records of a kind in a draft, in the order they were added.
    public static <R> List<R> read(Kind<R> kind, String draft) {
        Map<UUID, Map<String, Value>> found = new LinkedHashMap<>();
        for (String line : draft.split(LINE)) {
            String[] parts = line.split(UNIT, 5);
            if (parts.length == 5 && parts[0].equals(kind.name())) {
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
