package org.bitacora.report.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bitacora.db.Reading;
import org.bitacora.directory.model.Repeat;
import org.bitacora.record.RecordRef;
import org.bitacora.report.model.GapFacts;
import org.bitacora.report.model.Period;

/// Reads what a report lacks.
public final class GapStore {

    /// Kinds whose fields figures are counted from.
    private static final Set<String> COUNTED = Set.of("attendance", "trainingSession", "training", "institution",
            "answerSheet", "sheetPairing", "item", "joined", "headCount", "project", "target");

    private GapStore() {
    }

    /// @param project the project that is reported, or null for all
    /// @param waiting what looks recorded twice; empty if it was not looked for
    /// @param year the period in which something may be missing
    public static GapFacts read(Reading reading, FactStore facts, UUID project, Period year, LocalDate today,
            Optional<List<Repeat>> waiting) {
        PeopleStore people = new PeopleStore(reading, facts.joined());
        return new GapFacts(people.documented(), people.consents(today), facts.undated(project),
                project == null ? List.of() : facts.projectless(year),
                waiting.orElse(List.of()).stream().map(one -> repeated(one, facts)).toList(), waiting.isPresent(),
                differences(reading));
    }

    /// How many people are on record, of this report or not.
    public static long people(Reading reading) {
        return reading.count("SELECT count(*) FROM person WHERE deleted = 0");
    }

    private static GapFacts.Repeated repeated(Repeat one, FactStore facts) {
        return new GapFacts.Repeated(one.kind(), facts.standing(new RecordRef(one.kind(), one.pair().first())).id(),
                facts.standing(new RecordRef(one.kind(), one.pair().second())).id());
    }

    private static List<GapFacts.OpenField> differences(Reading reading) {
        return reading.conflicts().stream().filter(one -> COUNTED.contains(one.record().kind()))
                .map(one -> new GapFacts.OpenField(one.record(), one.field())).toList();
    }
}
