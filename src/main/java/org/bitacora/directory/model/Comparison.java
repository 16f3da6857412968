package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Two records side by side, field by field, in words. The first is the one whose values lists show once both are one;
/// what the second says otherwise stays beside it.
public record Comparison(String one, String other, List<Row> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /// What both say of one thing; empty for nothing.
    public record Row(String label, String one, String other) {

        public Row {
            one = Objects.requireNonNullElse(one, "");
            other = Objects.requireNonNullElse(other, "");
        }

        public boolean differs() {
            return !one.equals(other);
        }
    }

    /// A comparison in the making; what neither says takes no row.
    public static final class Draft {

        private final List<Row> rows = new ArrayList<>();

        public Draft row(String label, String one, String other) {
            Row row = new Row(label, one, other);
            if (!row.one().isEmpty() || !row.other().isEmpty()) {
                rows.add(row);
            }
            return this;
        }

        public Comparison of(String one, String other) {
            return new Comparison(one, other, rows);
        }
    }
}
