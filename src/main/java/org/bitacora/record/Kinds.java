package org.bitacora.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All kinds that this version of the program knows, in a fixed order.
public final class Kinds {

    private final Map<String, Kind<?>> byName = new LinkedHashMap<>();

    public Kinds(List<Kind<?>> kinds) {
        for (Kind<?> kind : kinds) {
            if (byName.put(kind.name(), kind) != null) {
                throw new IllegalArgumentException("kind defined twice: " + kind.name());
            }
        }
    }

    /// Empty for a kind of a newer version: its changes are kept and wait for the upgrade.
    public Optional<Kind<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Collection<Kind<?>> all() {
        return byName.values();
    }
}
