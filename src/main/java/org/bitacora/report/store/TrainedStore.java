package org.bitacora.report.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.bitacora.db.Reading;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.ProjectKind;
import org.bitacora.directory.model.TrainedRule;
import org.bitacora.report.model.AttendanceFact;
import org.bitacora.report.model.EnoughSessions;

/// Reads who came to enough sessions. Each training follows the rule of its own project; one that was recorded more
/// than once that of the record that stands for it, or of the first that names a project.
final class TrainedStore {

    private static final String TRAININGS = """
            SELECT id, project FROM training WHERE deleted = 0 AND project IS NOT NULL ORDER BY id
            """;
    /// Those with a date, which alone fall into a period, as they are counted as held: marked so, or with somebody
    /// there.
    private static final String HELD = """
            SELECT id, training FROM training_session s WHERE deleted = 0 AND training IS NOT NULL
                AND "date" IS NOT NULL AND coalesce(state, '') <> 'CANCELLED' AND (state = 'HELD'
                OR EXISTS (SELECT 1 FROM attendance a WHERE a.session = s.id AND a.deleted = 0)
                OR EXISTS (SELECT 1 FROM head_count c WHERE c.session = s.id AND c.deleted = 0 AND c.number > 0))
            """;

    private final Reading reading;
    private final SameTrainings same;

    TrainedStore(Reading reading, SameTrainings same) {
        this.reading = reading;
        this.same = same;
    }

    /// @param attendances all there are; asked only if a project asks for more than one session
    EnoughSessions read(Supplier<List<AttendanceFact>> attendances) {
        Map<UUID, Integer> shares = shares();
        return shares.isEmpty() ? EnoughSessions.ONE : EnoughSessions.of(shares, held(), attendances.get());
    }

    private Map<UUID, Integer> shares() {
        Map<UUID, Integer> ofProjects = new HashMap<>();
        reading.list(ProjectKind.KIND, "").stream().filter(one -> !TrainedRule.isOneSession(one.trainedShare()))
                .forEach((Project one) -> ofProjects.put(one.id(), one.trainedShare()));
        Map<UUID, Integer> shares = new HashMap<>();
        if (!ofProjects.isEmpty()) {
            Map<UUID, UUID> projects = new HashMap<>();
            reading.query(TRAININGS, row -> projects.putIfAbsent(same.training(row.id(1)), row.id(2)));
            projects.forEach((training, project) -> shares.put(training, ofProjects.get(project)));
            shares.values().removeIf(share -> share == null);
        }
        return shares;
    }

    private Map<UUID, Set<UUID>> held() {
        Map<UUID, Set<UUID>> held = new HashMap<>();
        reading.query(HELD, row -> held.computeIfAbsent(same.training(row.id(2)), none -> new HashSet<>())
                .add(same.session(row.id(1))));
        return held;
    }
}
