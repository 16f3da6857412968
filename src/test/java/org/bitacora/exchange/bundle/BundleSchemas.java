package org.bitacora.exchange.bundle;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.FieldType;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;
import tools.jackson.databind.json.JsonMapper;

/// The published JSON Schemas of a bundle, told by what reads and writes it: the records of the manifest and the kinds.
final class BundleSchemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    /// Components that the manifest may leave out.
    private static final Set<String> OPTIONAL = Set.of("key", "signed", "purpose");

    private BundleSchemas() {
    }

    static String manifest() {
        Map<String, Object> schema = head("Bitácora bundle: manifest.json");
        schema.putAll(object(Manifest.class));
        return text(schema);
    }

    /// Kinds and fields that are not listed are kept by a reader word for word.
    static String changes(Kinds kinds) {
        Map<String, Object> schema = head("Bitácora bundle: one line of changes.ndjson");
        Map<String, Object> names = new LinkedHashMap<>();
        for (String number : List.of("device", "seq", "clock", "tick", "wall", "group", "stamp")) {
            names.put(number, type("integer"));
        }
        for (String word : List.of("kind", "salt", "sealedSalt", "stub")) {
            names.put(word, type("string"));
        }
        names.put("id", Map.of("type", "string", "format", "uuid"));
        names.put("salts", Map.of("type", "object", "additionalProperties", type("string")));
        names.put("parents", Map.of("type", "array", "items", type("integer")));
        names.put("set", type("object"));
        names.put("sealed", type("object"));
        schema.put("type", "object");
        schema.put("properties", names);
        schema.put("required", List.of("device", "seq"));
        List<Object> anyOf = new ArrayList<>(kinds.all().stream().map(BundleSchemas::ofKind).toList());
        anyOf.add(ordered("title", "of a newer version", "properties", Map.of("kind",
                Map.of("not", Map.of("enum", kinds.all().stream().map(Kind::name).toList())))));
        schema.put("anyOf", anyOf);
        schema.put("$defs", values());
        return text(schema);
    }

    private static Map<String, Object> ofKind(Kind<?> kind) {
        Map<String, Object> set = new LinkedHashMap<>();
        Map<String, Object> sealed = new LinkedHashMap<>();
        for (Field<?, ?> field : kind.fields()) {
            (field.privacy().sealed() ? sealed : set).put(pattern(field),
                    Map.of("$ref", "#/$defs/" + field.type().name().toLowerCase()));
        }
        set.put("^deleted$", Map.of("$ref", "#/$defs/flag"));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", Map.of("const", kind.name()));
        properties.put("set", Map.of("patternProperties", set));
        properties.put("sealed", Map.of("patternProperties", sealed));
        return ordered("title", kind.name(), "properties", properties);
    }

    /// A field of several values is one field per key.
    private static String pattern(Field<?, ?> field) {
        String name = field.name().replaceAll("([.\\\\^$|?*+()\\[\\]{}])", "\\\\$1");
        return "^" + name + (field.shape() == Field.Shape.SINGLE ? "$" : "/.+$");
    }

    /// A letter and a text; a value cleared; a value withheld; with the parents it replaces where not all.
    private static Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (FieldType type : FieldType.values()) {
            values.put(type.name().toLowerCase(), ordered("type", "array", "prefixItems", List.of(
                    Map.of("enum", List.of(String.valueOf(type.tag()), "-", "?")), type("string"),
                    Map.of("type", "array", "items", type("integer"))), "minItems", 1, "maxItems", 3));
        }
        return values;
    }

    private static Map<String, Object> object(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent part : record.getRecordComponents()) {
            properties.put(part.getName(), of(part.getGenericType()));
        }
        return ordered("type", "object", "properties", properties, "required",
                properties.keySet().stream().filter(name -> !OPTIONAL.contains(name)).toList());
    }

    private static Map<String, Object> of(Type type) {
        return switch (type) {
            case ParameterizedType list when list.getRawType() == List.class ->
                    ordered("type", "array", "items", of(list.getActualTypeArguments()[0]));
            case ParameterizedType map -> ordered("type", "object", "additionalProperties",
                    of(map.getActualTypeArguments()[1]));
            case Class<?> plain when plain == byte[].class -> ordered("type", "string", "contentEncoding", "base64");
            case Class<?> plain when plain == UUID.class -> ordered("type", "string", "format", "uuid");
            case Class<?> plain when plain == String.class -> type("string");
            case Class<?> plain when plain == boolean.class -> type("boolean");
            case Class<?> plain when plain.isRecord() -> object(plain);
            default -> type("integer");
        };
    }

    private static Map<String, Object> type(String name) {
        return Map.of("type", name);
    }

    private static Map<String, Object> head(String title) {
        return ordered("$schema", DIALECT, "title", title);
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static String text(Map<String, Object> schema) {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(sorted(schema))
                .replace("\r\n", "\n") + "\n";
    }

    /// Maps without an order of their own would be written differently each time.
    private static Object sorted(Object node) {
        if (node instanceof Map<?, ?> map) {
            Map<String, Object> same = new LinkedHashMap<>();
            map.keySet().stream().map(String.class::cast).sorted((a, b) -> map instanceof LinkedHashMap ? 0
                    : a.compareTo(b)).forEach(key -> same.put(key, sorted(map.get(key))));
            return same;
        }
        return node instanceof List<?> list ? list.stream().map(BundleSchemas::sorted).toList() : node;
    }
}
