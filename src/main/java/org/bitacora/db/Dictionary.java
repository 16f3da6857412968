package org.bitacora.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.record.Stamp;

/// The small integers that stand for words, field names, stamps and incarnations in a file, so that a change costs
/// bytes and not kilobytes. Numbers are local to a file and never travel. Lives with one connection.
///
/// Numbers are given within the transaction that first needs them; after a rollback [#forget] must be called.
final class Dictionary {

    private final Sql sql;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, List<String>> fields = new HashMap<>();
    private final Map<Integer, Map<String, Integer>> fieldNumbers = new HashMap<>();
    private final Map<UUID, Integer> devices = new HashMap<>();
    private final Map<Integer, UUID> deviceIds = new HashMap<>();
    private final Map<Integer, Stamp> stamps = new HashMap<>();

    Dictionary(Sql sql) {
        this.sql = sql;
    }

    int word(String text) {
        Integer known = words.get(text);
        return known != null ? known : learnWord(text);
    }

    private int learnWord(String text) {
        int n = number("SELECT n FROM word WHERE text = ?", "INSERT INTO word(text) VALUES(?)", text);
        words.put(text, n);
        texts.put(n, text);
        return n;
    }

    /// The number of something, given now if it has none yet; a file opened for reading only is never written to.
    private int number(String find, String give, Object what) {
        Optional<Integer> known = sql.first(find, row -> row.count(1), what);
        if (known.isPresent()) {
            return known.get();
        }
        sql.run(give, what);
        return sql.first(find, row -> row.count(1), what).orElseThrow();
    }

    String text(int n) {
        return texts.computeIfAbsent(n, key ->
                sql.first("SELECT text FROM word WHERE n = ?", row -> row.text(1), key).orElseThrow());
    }

    int stamp(Stamp stamp) {
        return word("\u0001" + String.join("\u001f", stamp.author(), stamp.zone(), stamp.source(), stamp.version()));
    }

    Stamp stamp(int n) {
        return stamps.computeIfAbsent(n, key -> {
            String[] parts = text(key).substring(1).split("\u001f", -1);
            return new Stamp(parts[0], parts[1], parts[2], parts[3]);
        });
    }

    /// The number of a field within its kind, from 0.
    int field(int kind, String name) {
        Integer known = numbers(kind).get(name);
        return known != null ? known : learnField(kind, name);
    }

    private int learnField(int kind, String name) {
        List<String> names = names(kind);
        int no = names.size();
        sql.run("INSERT INTO field_no(kind, no, name) VALUES(?, ?, ?)", kind, no, name);
        names.add(name);
        numbers(kind).put(name, no);
        return no;
    }

    String field(int kind, int no) {
        List<String> names = names(kind);
        if (no >= names.size()) {
            fields.remove(kind);
            fieldNumbers.remove(kind);
            names = names(kind);
        }
        return names.get(no);
    }

    private List<String> names(int kind) {
        return fields.computeIfAbsent(kind, key -> new ArrayList<>(
                sql.query("SELECT name FROM field_no WHERE kind = ? ORDER BY no", row -> row.text(1), key)));
    }

    private Map<String, Integer> numbers(int kind) {
        return fieldNumbers.computeIfAbsent(kind, key -> {
            Map<String, Integer> numbers = new HashMap<>();
            names(key).forEach(name -> numbers.put(name, numbers.size()));
            return numbers;
        });
    }

    int device(UUID incarnation) {
        Integer known = devices.get(incarnation);
        return known != null ? known : learnDevice(incarnation);
    }

    private int learnDevice(UUID incarnation) {
        int n = number("SELECT n FROM incarnation WHERE id = ?", "INSERT INTO incarnation(id) VALUES(?)",
                incarnation);
        devices.put(incarnation, n);
        deviceIds.put(n, incarnation);
        return n;
    }

    UUID device(int n) {
        return deviceIds.computeIfAbsent(n, key ->
                sql.first("SELECT id FROM incarnation WHERE n = ?", row -> row.id(1), key).orElseThrow());
    }

    void forget() {
        words.clear();
        texts.clear();
        fields.clear();
        fieldNumbers.clear();
        devices.clear();
        deviceIds.clear();
        stamps.clear();
    }
}
