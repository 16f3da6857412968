package org.bitacora.db;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;

/// The projections of all kinds that this program knows.
final class Projections {

    private final Map<String, Projection<?>> byKind = new LinkedHashMap<>();

    Projections(Kinds kinds) {
        kinds.all().forEach(kind -> byKind.put(kind.name(), new Projection<>(kind)));
    }

    Optional<Projection<?>> of(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    @SuppressWarnings("unchecked")
    <R> Projection<R> of(Kind<R> kind) {
        return (Projection<R>) of(kind.name()).filter(known -> known.kind() == kind)
                .orElseThrow(() -> new IllegalArgumentException("kind not registered: " + kind));
    }

    /// All tables as they should be; a file whose stamp differs is re-projected.
    String ddl() {
        return byKind.values().stream().map(Projection::ddl).collect(Collectors.joining(";\n"));
    }

    String drop() {
        return byKind.values().stream().map(Projection::drop).collect(Collectors.joining(";\n"));
    }
}
