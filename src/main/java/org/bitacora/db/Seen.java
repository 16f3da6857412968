package org.bitacora.db;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bitacora.record.Change;
import org.bitacora.record.ChangeId;
import org.bitacora.record.Content;
import org.bitacora.record.Edit;
import org.bitacora.record.Heads;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Value;

/// Which heads of a field the author of a form had before her (`design.md` §5: the parents of a change are what its
/// author saw). Only what came from another laptop can have changed behind her back.
final class Seen {

    private final Reading reading;
    private final UUID here;
    private final RecordRef record;
    private final Heads heads;
    private List<Change> history;

    Seen(Reading reading, UUID here, RecordRef record, Heads heads) {
        this.reading = reading;
        this.here = here;
        this.record = record;
        this.heads = heads;
    }

    /// The heads of the field that say what was loaded; where none does, since another laptop changed it meanwhile, the
    /// latest change that did, or none where the field was empty. Of a difference that waits, whoever goes on writing saw
    /// the text on show and leaves the other as it is.
    ///
    /// @param loaded what the field said when the form was loaded
    List<ChangeId> parents(String field, Value loaded) {
        List<ChangeId> present = heads.of(field);
        if (present.isEmpty() || present.size() == 1 && present.getFirst().incarnation().equals(here)) {
            return present;
        }
        List<ChangeId> said = history().stream().filter(change -> says(change, field, loaded)).map(Change::id)
                .toList();
        List<ChangeId> seen = present.stream().filter(id -> said.contains(id) || !isKnown(id, field)).toList();
        if (!seen.isEmpty()) {
            return seen;
        }
        return said.isEmpty() ? loaded.isNone() ? List.of() : present : List.of(said.getLast());
    }

    /// A head that withholds its value, or is known by its name only, cannot have been shown otherwise.
    private boolean isKnown(ChangeId id, String field) {
        return history().stream().filter(change -> change.id().equals(id))
                .anyMatch(change -> edits(change, field).findAny().isPresent());
    }

    private List<Change> history() {
        if (history == null) {
            history = reading.history(record);
        }
        return history;
    }

    private static boolean says(Change change, String field, Value value) {
        return edits(change, field).anyMatch(edit -> edit.value().equals(value));
    }

    private static Stream<Edit> edits(Change change, String field) {
        return change.edits().stream().filter(edit -> edit.field().equals(field)
                && edit.content() instanceof Content.Known);
    }
}
