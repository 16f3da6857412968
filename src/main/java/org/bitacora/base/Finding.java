package org.bitacora.base;

import java.util.List;

/// What a rule found in a record: how much it weighs, the sentence that says it and the field it belongs to. The same
/// finding marks a form, an imported row and a line of `verificar`.
///
/// @param field the field's stable name, or empty when it is about the record as a whole
public record Finding(Severity severity, String key, List<Object> args, String field) {

    /// Only an error keeps a record from being saved; the rest is said and stays.
    public enum Severity { ERROR, WARNING, HINT }

    public static Finding error(String field, String key, Object... args) {
        return new Finding(Severity.ERROR, key, List.of(args), field);
    }

    public static Finding warning(String field, String key, Object... args) {
        return new Finding(Severity.WARNING, key, List.of(args), field);
    }

    public static Finding hint(String field, String key, Object... args) {
        return new Finding(Severity.HINT, key, List.of(args), field);
    }

    public boolean blocks() {
        return severity == Severity.ERROR;
    }

    public static boolean anyBlocks(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::blocks);
    }
}
