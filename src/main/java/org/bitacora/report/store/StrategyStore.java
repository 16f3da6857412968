package org.bitacora.report.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bitacora.db.Reading;
import org.bitacora.db.Row;
import org.bitacora.directory.model.BarrierKind;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.TargetInstitutionKind;
import org.bitacora.record.RecordRef;
import org.bitacora.report.model.StrategyFacts;
import org.bitacora.training.model.IncidentKind;

/// Reads what a strategy is told by beside its people.
public final class StrategyStore {

    private static final String INCIDENTS = """
            SELECT i.id, s.training, t.name, s."date", i.type, i.effect
            FROM incident i
            JOIN training_session s ON s.id = i.session AND s.deleted = 0
            JOIN training t ON t.id = s.training AND t.deleted = 0
            WHERE i.deleted = 0 AND (? IS NULL OR t.project = ?)
            ORDER BY s."date", i.id
            """;
    private static final String BARRIERS = """
            SELECT b.id, b.institution, b.type, b."date", b.state, t.project
            FROM barrier b LEFT JOIN training t ON t.id = b.training AND t.deleted = 0
            WHERE b.deleted = 0 ORDER BY b."date", b.id
            """;
    private static final String HOSTS = """
            SELECT institution FROM training WHERE deleted = 0 AND project = ? AND institution IS NOT NULL
            """;

    private final Reading reading;
    private final FactStore facts;
    private final Map<UUID, Institution> institutions = new HashMap<>();

    /// A barrier and the project of the training in which it was met, if any.
    private record Met(StrategyFacts.Barrier barrier, UUID project) {
    }

    public StrategyStore(Reading reading, FactStore facts) {
        this.reading = reading;
        this.facts = facts;
        reading.each(InstitutionKind.KIND, "", one -> institutions.put(one.id(), one));
    }

    /// @param project the project that is reported, or null for all
    public StrategyFacts read(UUID project) {
        List<StrategyFacts.TargetPlace> targets = targets(project);
        return new StrategyFacts(targets, reading.query(INCIDENTS, this::incident, project, project),
                barriers(project, targets));
    }

    private List<StrategyFacts.TargetPlace> targets(UUID project) {
        Map<UUID, StrategyFacts.TargetPlace> once = new LinkedHashMap<>();
        reading.each(TargetInstitutionKind.KIND, "(? IS NULL OR \"project\" = ?) ORDER BY id", one -> {
            if (institutions.containsKey(one.institution())) {
                UUID standing = standing(one.institution());
                Institution known = institutions.getOrDefault(standing, institutions.get(one.institution()));
                once.putIfAbsent(standing, new StrategyFacts.TargetPlace(standing, text(known.name()),
                        known.municipality()));
            }
        }, project, project);
        return List.copyOf(once.values());
    }

    private StrategyFacts.Incident incident(Row row) {
        return new StrategyFacts.Incident(row.id(1), facts.standing(new RecordRef("training", row.id(2))).id(),
                text(row.text(3)), row.date("date"), row.text(5), row.text(6));
    }

    /// Those met in a training belong to its project; the others to whoever set out to reach the institution or trained
    /// there.
    private List<StrategyFacts.Barrier> barriers(UUID project, List<StrategyFacts.TargetPlace> targets) {
        Set<UUID> places = new HashSet<>(targets.stream().map(StrategyFacts.TargetPlace::institution).toList());
        if (project != null) {
            reading.query(HOSTS, row -> places.add(standing(row.id(1))), project);
        }
        return reading.query(BARRIERS, row -> new Met(barrier(row), row.id(6))).stream()
                .filter(one -> project == null || (one.project() == null
                        ? places.contains(one.barrier().institution()) : one.project().equals(project)))
                .map(Met::barrier).toList();
    }

    private StrategyFacts.Barrier barrier(Row row) {
        UUID institution = standing(row.id(2));
        Institution known = institutions.getOrDefault(institution, institutions.get(row.id(2)));
        return new StrategyFacts.Barrier(row.id(1), institution, known == null ? "" : text(known.name()),
                row.date("date"), row.text(3), row.text(5));
    }

    private UUID standing(UUID institution) {
        return institution == null ? null : facts.standing(new RecordRef("institution", institution)).id();
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /// What was written about incidents and barriers, which may be about persons: for the team alone.
    public static Map<UUID, String> words(Reading reading) {
        Map<UUID, String> words = new HashMap<>();
        reading.each(IncidentKind.KIND, "", one -> words.put(one.id(), text(one.description())));
        reading.each(BarrierKind.KIND, "", one -> words.put(one.id(), text(one.description())));
        return words;
    }
}
