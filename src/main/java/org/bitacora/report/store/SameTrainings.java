package org.bitacora.report.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.db.Reading;
import org.bitacora.directory.model.Joined;
import org.bitacora.directory.model.JoinedComponents;
import org.bitacora.training.model.TrainingKind;

/// Trainings that were recorded more than once and joined: which record stands for all, and which of their sessions are
/// one. Sessions of different records on one date are one, the first with the first; two of one record stay two, since
/// whoever wrote both meant both.
final class SameTrainings {

    private static final String SESSIONS = """
            SELECT id, training, "date", start_time FROM training_session WHERE training = ? AND deleted = 0
            AND coalesce(state, '') <> 'CANCELLED' AND "date" IS NOT NULL
            """;
    private static final Comparator<Met> BY_HOUR = Comparator
            .comparing(Met::hour, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Met::session, Ids::compare);

    private final JoinedComponents components;
    private final Map<UUID, List<UUID>> records = new HashMap<>();
    private final Map<UUID, UUID> sessions = new HashMap<>();

    private record Met(UUID session, UUID training, LocalDate day, LocalTime hour) {
    }

    /// The n-th session of a day.
    private record Turn(UUID training, LocalDate day, int number) {
    }

    SameTrainings(Reading reading, Collection<Joined> decisions) {
        List<Joined> joined = decisions.stream().filter(one -> TrainingKind.KIND.name().equals(one.joinedKind()))
                .filter(one -> one.first() != null && one.second() != null).toList();
        components = new JoinedComponents(joined);
        Set<UUID> representatives = new LinkedHashSet<>();
        joined.forEach(one -> representatives.add(components.representative(one.first())));
        representatives.forEach(id -> unite(reading, id));
    }

    private void unite(Reading reading, UUID training) {
        List<UUID> members = components.members(training).stream()
                .filter(id -> reading.find(TrainingKind.KIND, id).isPresent()).toList();
        records.put(training, members);
        Map<Turn, UUID> standing = new HashMap<>();
        for (UUID member : members) {
            Map<LocalDate, Integer> turns = new HashMap<>();
            List<Met> own = new ArrayList<>(reading.query(SESSIONS, row -> new Met(row.id(1), row.id(2),
                    row.date("date"), row.time("start_time")), member));
            own.stream().sorted(BY_HOUR).forEach(met -> {
                Turn turn = new Turn(training, met.day(), turns.merge(met.day(), 1, Integer::sum));
                sessions.put(met.session(), standing.computeIfAbsent(turn, none -> met.session()));
            });
        }
    }

    /// The record that stands for this training.
    UUID training(UUID id) {
        return components.representative(id);
    }

    /// The session that stands for this one.
    UUID session(UUID id) {
        return sessions.getOrDefault(id, id);
    }

    /// By the record that stands for them, all that are there of each training recorded more than once.
    Map<UUID, List<UUID>> records() {
        Map<UUID, List<UUID>> several = new HashMap<>(records);
        several.values().removeIf(members -> members.size() < 2);
        return several;
    }
}
