package org.bitacora.record;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// The one descriptor of a kind of record. Its name is stable for ever; its fields stand in the order of the record's
/// components, after the id. A mismatch between the two fails at start, not in the field.
///
/// @param <R> a Java record whose first component is `UUID id`
public final class Kind<R> {

    /// The field every kind has beside its own: a deletion is an edit like any other.
    public static final String DELETED = "deleted";

    private final String name;
    private final Class<R> type;
    private final List<Field<R, ?>> fields;
    private final Map<String, Field<R, ?>> byName = new HashMap<>();
    private final MethodHandle constructor;
    private final MethodHandle id;

    private Kind(String name, Class<R> type, List<Field<R, ?>> fields, MethodHandle constructor, MethodHandle id) {
        this.name = name;
        this.type = type;
        this.fields = fields;
        this.constructor = constructor;
        this.id = id;
        fields.forEach(field -> byName.put(field.name(), field));
    }

    /// @throws IllegalArgumentException if the fields do not mirror the record's components
    public static <R extends Record> Kind<R> of(String name, Class<R> type, List<Field<R, ?>> fields) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> expected = Arrays.stream(components).map(RecordComponent::getName).toList();
        List<String> given = new ArrayList<>(List.of("id"));
        fields.forEach(field -> given.add(field.name()));
        if (!expected.equals(given)) {
            throw new IllegalArgumentException(type + " has " + expected + " but its kind lists " + given);
        }
        return new Kind<>(name, type, List.copyOf(fields), constructor(type, components), accessor(type));
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            return MethodHandles.publicLookup().findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " must be public", e);
        }
    }

    private static MethodHandle accessor(Class<?> type) {
        try {
            return MethodHandles.publicLookup().findVirtual(type, "id", MethodType.methodType(UUID.class))
                    .asType(MethodType.methodType(UUID.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " needs a component UUID id", e);
        }
    }

    public String name() {
        return name;
    }

    public Class<R> type() {
        return type;
    }

    public List<Field<R, ?>> fields() {
        return fields;
    }

    /// The field that a wire name (`topics/gender`, `date`) belongs to; empty for one from a newer version.
    public Optional<Field<R, ?>> field(String wire) {
        int slash = wire.indexOf('/');
        Field<R, ?> field = byName.get(slash < 0 ? wire : wire.substring(0, slash));
        return field != null && field.owns(wire) ? Optional.of(field) : Optional.empty();
    }

    /// Where the text of a field's label is found.
    public String labelKey(Field<R, ?> field) {
        return name + "." + field.name();
    }

    public UUID idOf(R entity) {
        try {
            return (UUID) id.invokeExact((Object) entity);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    public RecordRef ref(R entity) {
        return new RecordRef(name, idOf(entity));
    }

    public RecordRef ref(UUID recordId) {
        return new RecordRef(name, recordId);
    }

    /// Every value of a record under its wire name, without keys that hold nothing.
    public Map<String, Value> values(R entity) {
        Map<String, Value> values = new TreeMap<>();
        for (Field<R, ?> field : fields) {
            values.putAll(field.values(entity));
        }
        return values;
    }

    /// The record that these values describe; unknown wire names are ignored, missing ones are empty.
    public R create(UUID recordId, Map<String, Value> values) {
        Object[] components = new Object[fields.size() + 1];
        components[0] = recordId;
        for (int i = 0; i < fields.size(); i++) {
            components[i + 1] = fields.get(i).component(values);
        }
        return create(components);
    }

    private R create(Object[] components) {
        try {
            return type.cast(constructor.invokeExact(components));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
