package org.bitacora.report.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.record.RecordRef;

/// What was read in order to say what a report lacks.
///
/// @param documented people with a document on record
/// @param consents where people stand about their data; who is not here decided nothing
/// @param undated sessions with somebody on the list and no date, which therefore fall into no period
/// @param projectless sessions of the year so far that belong to no project, when one project is reported
/// @param repeats pairs of records that look like one thing and that nobody decided, each by what stands for it now
/// @param sought whether these pairs were looked for: among very many people that takes long and much memory
/// @param differences fields that laptops see differently and that figures are counted from
public record GapFacts(Set<UUID> documented, Map<UUID, ConsentState> consents, List<TrainingFact> undated,
        List<TrainingFact> projectless, List<Repeated> repeats, boolean sought, List<OpenField> differences) {

    /// Two records that look like one; the same id twice where one laptop says so and another does not.
    public record Repeated(String kind, UUID first, UUID second) {
    }

    /// A field of a record that waits for a decision; `field` is its wire name.
    public record OpenField(RecordRef record, String field) {
    }

    boolean isDocumented(UUID person) {
        return documented.contains(person);
    }

    boolean stands(UUID person, ConsentState state) {
        return consents.getOrDefault(person, ConsentState.UNRECORDED) == state;
    }
}
