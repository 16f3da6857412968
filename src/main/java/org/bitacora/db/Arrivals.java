package org.bitacora.db;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.bitacora.record.ChangeId;

/// When changes of others came to this file, by its own clock. Immutable once read.
public final class Arrivals {

    private record Stay(long to, Instant at) {
    }

    private final Map<UUID, TreeMap<Long, Stay>> byDevice = new HashMap<>();

    Arrivals(Session session) {
        session.sql.scan("SELECT at, ranges FROM receipt ORDER BY n", row -> {
            Instant at = Instant.ofEpochMilli(row.number(1));
            for (String range : row.text(2).split(" ")) {
                String[] parts = range.split("[:-]");
                byDevice.computeIfAbsent(session.dictionary.device(Integer.parseInt(parts[0])),
                        device -> new TreeMap<>()).put(Long.parseLong(parts[1]),
                        new Stay(Long.parseLong(parts[2]), at));
            }
        });
    }

    /// Empty for what was made here.
    public Optional<Instant> of(ChangeId id) {
        return Optional.ofNullable(byDevice.get(id.incarnation())).map(stays -> stays.floorEntry(id.seq()))
                .filter(entry -> id.seq() <= entry.getValue().to()).map(entry -> entry.getValue().at());
    }
}
