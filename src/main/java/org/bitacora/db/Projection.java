package org.bitacora.db;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.base.Ids;
import org.bitacora.record.Field;
import org.bitacora.record.FieldType;
import org.bitacora.record.Kind;
import org.bitacora.record.Value;
import org.bitacora.seal.FieldSeal;

/// The readable table of one kind, named as the kind: a column per open field, one blob for the sealed ones, and whether
/// the record is deleted. It can be rebuilt from the changes at any time.
///
/// Map and option fields lie in one text column, `key=value` parts separated by the unit separator.
final class Projection<R> {

    private static final String UNIT = "\u001f";

    private final Kind<R> kind;
    private final String table;
    private final List<Field<R, ?>> open;
    private final List<Field<R, ?>> hidden;
    /// By field name; told once, since every row that is read asks for all of them.
    private final Map<String, String> columns = new HashMap<>();
    private final String replace;

    Projection(Kind<R> kind) {
        this.kind = kind;
        table = snake(kind.name());
        open = kind.fields().stream().filter(field -> !field.privacy().sealed()).toList();
        hidden = kind.fields().stream().filter(field -> field.privacy().sealed()).toList();
        open.forEach(field -> columns.put(field.name(), snake(field.name())));
        String names = open.stream().map(field -> ", " + column(field)).collect(Collectors.joining());
        replace = "REPLACE INTO " + table + "(id, deleted, sealed" + names + ") VALUES(?, ?, ?"
                + ", ?".repeat(open.size()) + ")";
    }

    static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static String column(Field<?, ?> field) {
        return '"' + snake(field.name()) + '"';
    }

    Kind<R> kind() {
        return kind;
    }

    String table() {
        return table;
    }

    /// The statements that make the table, its indexes and the view that shows ids as text.
    String ddl() {
        StringBuilder ddl = new StringBuilder("CREATE TABLE " + table
                + "(id BLOB PRIMARY KEY, deleted INTEGER NOT NULL, sealed BLOB");
        open.forEach(field -> ddl.append(", ").append(column(field)).append(' ').append(sqlType(field)));
        ddl.append(") WITHOUT ROWID;\n");
        open.stream().filter(Field::isIndexed).forEach(field -> ddl.append("CREATE INDEX ")
                .append(table).append("_by_").append(snake(field.name())).append(" ON ").append(table)
                .append('(').append(column(field)).append(");\n"));
        ddl.append("CREATE VIEW ").append(table).append("_readable AS SELECT ").append(idText("id"))
                .append(" AS id, deleted");
        open.forEach(field -> ddl.append(", ").append(field.type() == FieldType.REF
                ? idText(column(field)) + " AS " + column(field) : column(field)));
        return ddl.append(" FROM ").append(table).toString();
    }

    private static String idText(String column) {
        return "lower(substr(hex(%1$s),1,8)||'-'||substr(hex(%1$s),9,4)||'-'||substr(hex(%1$s),13,4)||'-'||"
                .formatted(column) + "substr(hex(%1$s),17,4)||'-'||substr(hex(%1$s),21))".formatted(column);
    }

    String drop() {
        return "DROP VIEW IF EXISTS " + table + "_readable;\nDROP TABLE IF EXISTS " + table;
    }

    private static String sqlType(Field<?, ?> field) {
        return field.shape() != Field.Shape.SINGLE ? "TEXT" : switch (field.type()) {
            case INTEGER, FLAG -> "INTEGER";
            case REF -> "BLOB";
            default -> "TEXT";
        };
    }

    /// The wire values of a record's row; empty if there is no row.
    Map<String, Value> values(Sql sql, FieldSeal seal, UUID id) {
        Optional<Map<String, Value>> values = sql.first("SELECT * FROM " + table + " WHERE id = ?",
                row -> values(row, seal), id);
        return values.orElseGet(TreeMap::new);
    }

    private Map<String, Value> values(Row row, FieldSeal seal) {
        Map<String, Value> values = unseal(row, seal);
        for (Field<R, ?> field : open) {
            spread(field, columns.get(field.name()), row, values);
        }
        return values;
    }

    R read(Row row, FieldSeal seal) {
        return kind.create(row.id("id"), values(row, seal));
    }

    void write(Sql sql, FieldSeal seal, UUID id, Map<String, Value> values, boolean deleted) {
        List<Object> args = new ArrayList<>();
        args.add(id);
        args.add(deleted);
        args.add(seal(values, seal, id));
        open.forEach(field -> args.add(columnValue(field, values)));
        sql.run(replace, args.toArray());
    }

    void remove(Sql sql, UUID id) {
        sql.run("DELETE FROM " + table + " WHERE id = ?", id);
    }

    private static Object columnValue(Field<?, ?> field, Map<String, Value> values) {
        if (field.shape() != Field.Shape.SINGLE) {
            return joined(field, values);
        }
        Object value = field.type().decode(values.getOrDefault(field.name(), Value.NONE));
        return value instanceof BigDecimal number ? number.toPlainString() : value;
    }

    private static String joined(Field<?, ?> field, Map<String, Value> values) {
        String prefix = field.name() + "/";
        String parts = values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix) && !entry.getValue().isNone())
                .map(entry -> entry.getKey().substring(prefix.length()) + "=" + entry.getValue().text())
                .sorted().collect(Collectors.joining(UNIT));
        return parts.isEmpty() ? null : parts;
    }

    private static void spread(Field<?, ?> field, String column, Row row, Map<String, Value> values) {
        if (field.shape() != Field.Shape.SINGLE) {
            String parts = row.text(column);
            for (String part : parts == null ? new String[0] : parts.split(UNIT)) {
                int equals = part.indexOf('=');
                values.put(field.name() + "/" + part.substring(0, equals),
                        new Value(field.type().tag(), part.substring(equals + 1)));
            }
            return;
        }
        String text = switch (field.type()) {
            case REF -> Objects.toString(row.id(column), null);
            case FLAG -> row.text(column) == null ? null : row.flag(column) ? "true" : "false";
            default -> row.text(column);
        };
        if (text != null) {
            values.put(field.name(), new Value(field.type().tag(), text));
        }
    }

    private byte[] seal(Map<String, Value> values, FieldSeal seal, UUID id) {
        Binary.Writer out = new Binary.Writer();
        values.forEach((wire, value) -> {
            if (!value.isNone() && kind.field(wire).filter(hidden::contains).isPresent()) {
                out.text(wire);
                ValueCodec.write(value, out);
            }
        });
        byte[] bytes = out.bytes();
        return bytes.length == 0 ? null : seal.seal(bytes, Ids.toBytes(id));
    }

    private static Map<String, Value> unseal(Row row, FieldSeal seal) {
        Map<String, Value> values = new TreeMap<>();
        byte[] sealed = row.bytes("sealed");
        if (sealed != null) {
            Binary.Reader in = new Binary.Reader(seal.unseal(sealed, Ids.toBytes(row.id("id"))));
            while (in.more()) {
                values.put(in.text(), ValueCodec.read(in));
            }
        }
        return values;
    }
}
