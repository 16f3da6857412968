package org.bitacora.commitment.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.Standing;
import org.bitacora.record.RecordRef;

/// A commitment as lists and the board show it, with the names of those it speaks of.
///
/// @param assignee the name of the person who answers, empty for none
/// @param origin where it was born, empty if it was written by hand
/// @param mesa which mesa follows it up, empty for none
record CommitmentRow(Standing standing, String assignee, String institution, String origin, String mesa) {

    UUID id() {
        return standing.id();
    }

    Commitment commitment() {
        return standing.commitment();
    }

    String text() {
        return CommitmentWords.text(commitment());
    }

    /// Who answers for it, in one line: "Sandra Liliana Urbina Galvis, ESE Imsalud".
    String who() {
        return CommitmentWords.join(", ", assignee, institution);
    }

    /// All that a filter looks through.
    String searched() {
        return String.join(" ", text(), assignee, institution, origin, mesa);
    }

    /// Every commitment, the most urgent first. Off the screen's thread.
    static List<CommitmentRow> all(CommitmentDesk desk) {
        return of(desk, desk.commitments().list());
    }

    static List<CommitmentRow> of(CommitmentDesk desk, List<Standing> standings) {
        Names names = new Names(desk);
        return standings.stream().map(names::row).toList();
    }

    static CommitmentRow of(CommitmentDesk desk, Standing standing) {
        return new Names(desk).row(standing);
    }

    /// Reads each name once.
    private static final class Names {

        private final CommitmentDesk desk;
        private final Map<UUID, String> people = new HashMap<>();
        private final Map<RecordRef, String> records = new HashMap<>();

        Names(CommitmentDesk desk) {
            this.desk = desk;
        }

        CommitmentRow row(Standing standing) {
            Commitment one = standing.commitment();
            return new CommitmentRow(standing, person(one.assignee()),
                    desk.directory().institutions().name(one.institution()),
                    one.origin() == null ? "" : record(one.originKind(), one.origin()), record("mesa", one.mesa()));
        }

        private String person(UUID id) {
            return id == null ? "" : people.computeIfAbsent(id, each -> desk.directory().people().card(each)
                    .map(card -> card.names().full()).orElse(""));
        }

        private String record(String kind, UUID id) {
            return kind == null || id == null ? "" : records.computeIfAbsent(new RecordRef(kind, id),
                    ref -> desk.origins().words(ref).orElse(""));
        }
    }
}
