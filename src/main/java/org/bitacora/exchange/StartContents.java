package org.bitacora.exchange;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.bitacora.db.Reading;
import org.bitacora.record.Kind;

/// What a start file carries whole. Everything else stands in it as stubs. This room knows no feature, so wiring says
/// which kinds make the set-up of a project, in one list.
///
/// @param kinds every record of these
/// @param project of which the file tells the name
/// @param team the teams that are expected, which the file names to who joins
/// @param besides records of other kinds that belong to the set-up, such as decisions that two institutions are one
public record StartContents(List<Kind<?>> kinds, Kind<?> project, Kind<?> team, Function<Reading, Set<UUID>> besides) {

    boolean has(String kind) {
        return kinds.stream().anyMatch(one -> one.name().equals(kind));
    }
}
