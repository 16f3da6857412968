package org.bitacora.db;

import java.util.List;

/// What a person did, in words for the undo menu: a text key and arguments that name no person.
public record Operation(String key, List<String> args, String source) {

    public static Operation of(String key, Object... args) {
        return new Operation(key, List.of(args).stream().map(Object::toString).toList(), null);
    }

    /// The same act with the changes marked as coming from elsewhere than the screen (see
    /// [Stamp][org.bitacora.record.Stamp]).
    public Operation from(String newSource) {
        return new Operation(key, args, newSource);
    }

    String stored() {
        return args.isEmpty() ? key : key + "\u001f" + String.join("\u001f", args);
    }

    static Operation parse(String stored) {
        List<String> parts = List.of(stored.split("\u001f", -1));
        return new Operation(parts.getFirst(), parts.subList(1, parts.size()), null);
    }
}
