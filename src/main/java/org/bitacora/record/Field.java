package org.bitacora.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/// One field of a kind of record: its stable name, its type, how it is read from the record, and how private it is.
/// From it follow the projection column, the change encoding, the bundle, the form label and the Excel column.
///
/// A *map* field holds several values under keys (the answers of a sheet); an *options* field holds a set of codes.
/// Each key is a field of its own in changes (`answers/q01`), so that two laptops may fill different keys.
///
/// @param <R> the record
/// @param <T> the type of its component
public final class Field<R, T> {

    /// How many values a field holds.
    public enum Shape { SINGLE, MAP, OPTIONS }

    private final String name;
    private final FieldType type;
    private final Shape shape;
    private final Function<R, T> getter;
    private final Privacy privacy;
    private final boolean immutable;
    private final boolean indexed;
    private final int since;

    private Field(String name, FieldType type, Shape shape, Function<R, T> getter, Privacy privacy, boolean immutable,
            boolean indexed, int since) {
        this.name = name;
        this.type = type;
        this.shape = shape;
        this.getter = getter;
        this.privacy = privacy;
        this.immutable = immutable;
        this.indexed = indexed;
        this.since = since;
    }

    private static <R, T> Field<R, T> single(String name, FieldType type, Function<R, T> getter) {
        return new Field<>(name, type, Shape.SINGLE, getter, Privacy.OPEN, false, type == FieldType.REF, 1);
    }

    public static <R> Field<R, String> text(String name, Function<R, String> getter) {
        return single(name, FieldType.TEXT, getter);
    }

    public static <R> Field<R, String> code(String name, Function<R, String> getter) {
        return single(name, FieldType.CODE, getter);
    }

    public static <R> Field<R, Integer> integer(String name, Function<R, Integer> getter) {
        return single(name, FieldType.INTEGER, getter);
    }

    public static <R> Field<R, BigDecimal> decimal(String name, Function<R, BigDecimal> getter) {
        return single(name, FieldType.DECIMAL, getter);
    }

    public static <R> Field<R, Boolean> flag(String name, Function<R, Boolean> getter) {
        return single(name, FieldType.FLAG, getter);
    }

    public static <R> Field<R, LocalDate> date(String name, Function<R, LocalDate> getter) {
        return single(name, FieldType.DATE, getter);
    }

    public static <R> Field<R, LocalTime> time(String name, Function<R, LocalTime> getter) {
        return single(name, FieldType.TIME, getter);
    }

    public static <R> Field<R, Instant> instant(String name, Function<R, Instant> getter) {
        return single(name, FieldType.INSTANT, getter);
    }

    /// A reference to another record; its projection column is indexed.
    public static <R> Field<R, UUID> ref(String name, Function<R, UUID> getter) {
        return single(name, FieldType.REF, getter);
    }

    /// A reference by which no query finds its records: an index would cost every save a page and serve nobody.
    public static <R> Field<R, UUID> mention(String name, Function<R, UUID> getter) {
        return new Field<>(name, FieldType.REF, Shape.SINGLE, getter, Privacy.OPEN, false, false, 1);
    }

    /// A file, by the SHA-256 of its content (see [FieldType#CONTENT]).
    public static <R> Field<R, String> content(String name, Function<R, String> getter) {
        return single(name, FieldType.CONTENT, getter);
    }

    /// Text values under keys; keys are short ASCII codes.
    public static <R> Field<R, Map<String, String>> map(String name, Function<R, Map<String, String>> getter) {
        return new Field<>(name, FieldType.TEXT, Shape.MAP, getter, Privacy.OPEN, false, false, 1);
    }

    /// A set of codes; each is a field of its own, so that two laptops may tick different ones.
    public static <R> Field<R, Set<String>> options(String name, Function<R, Set<String>> getter) {
        return new Field<>(name, FieldType.FLAG, Shape.OPTIONS, getter, Privacy.OPEN, false, false, 1);
    }

    public Field<R, T> personal() {
        return new Field<>(name, type, shape, getter, Privacy.PERSONAL, immutable, indexed, since);
    }

    public Field<R, T> sensitive() {
        return new Field<>(name, type, shape, getter, Privacy.SENSITIVE, immutable, indexed, since);
    }

    /// Part of a natural key: to correct it is to delete the record and create another.
    public Field<R, T> immutable() {
        return new Field<>(name, type, shape, getter, privacy, true, indexed, since);
    }

    /// The schema version in which the field first appeared; earlier programs keep it unread.
    public Field<R, T> since(int version) {
        return new Field<>(name, type, shape, getter, privacy, immutable, indexed, version);
    }

    public String name() {
        return name;
    }

    public FieldType type() {
        return type;
    }

    public Shape shape() {
        return shape;
    }

    public Privacy privacy() {
        return privacy;
    }

    /// Whether queries find records by this field.
    public boolean isIndexed() {
        return indexed;
    }

    public boolean isImmutable() {
        return immutable;
    }

    public int since() {
        return since;
    }

    public T get(R entity) {
        return getter.apply(entity);
    }

    /// The wire names and values of this field in a record: one entry for a single field, one per key otherwise.
    Map<String, Value> values(R entity) {
        Map<String, Value> values = new TreeMap<>();
        T content = get(entity);
        switch (shape) {
            case SINGLE -> values.put(name, type.encode(content));
            case MAP -> {
                for (Map.Entry<?, ?> entry : ((Map<?, ?>) content).entrySet()) {
                    values.put(name + "/" + entry.getKey(), type.encode(entry.getValue()));
                }
            }
            case OPTIONS -> {
                for (Object option : (Set<?>) content) {
                    values.put(name + "/" + option, type.encode(Boolean.TRUE));
                }
            }
        }
        return values;
    }

    /// The component value made of the wire values that are known; absent ones are empty.
    Object component(Map<String, Value> values) {
        return switch (shape) {
            case SINGLE -> type.decode(values.getOrDefault(name, Value.NONE));
            case MAP -> keyed(values);
            case OPTIONS -> Collections.unmodifiableSet(options(values));
        };
    }

    private Map<String, String> keyed(Map<String, Value> values) {
        Map<String, String> entries = new TreeMap<>();
        values.forEach((wire, value) -> {
            if (owns(wire) && !value.isNone()) {
                entries.put(wire.substring(name.length() + 1), (String) type.decode(value));
            }
        });
        return Collections.unmodifiableMap(entries);
    }

    private Set<String> options(Map<String, Value> values) {
        Set<String> chosen = new TreeSet<>();
        values.forEach((wire, value) -> {
            if (owns(wire) && Boolean.TRUE.equals(type.decode(value))) {
                chosen.add(wire.substring(name.length() + 1));
            }
        });
        return chosen;
    }

    /// Whether a wire name belongs to this field: its name, or its name and a key.
    boolean owns(String wire) {
        return shape == Shape.SINGLE ? wire.equals(name)
                : wire.startsWith(name) && wire.length() > name.length() && wire.charAt(name.length()) == '/';
    }

    @Override
    public String toString() {
        return name;
    }
}
