package org.bitacora.report.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bitacora.db.Reading;
import org.bitacora.record.Change;
import org.bitacora.record.ChangeId;
import org.bitacora.record.ChangeSet;
import org.bitacora.record.Content;
import org.bitacora.record.Edit;
import org.bitacora.record.FieldType;
import org.bitacora.record.RecordRef;

/// The changes since a delivery, by the records they touched and by the records these refer to. Holds ids only: there
/// may be hundreds of thousands.
public final class LaterChanges {

    /// What figures are counted from; whatever else was written moves no row.
    private static final Set<String> COUNTED = Set.of("joined", "attendance", "headCount", "answerSheet",
            "sheetPairing", "trainingSession", "training", "institution", "questionnaire", "item");

    /// The changes of one record.
    ///
    /// @param takenBack whether they counted then and do not today, since their reception was undone
    public record Touched(RecordRef record, List<ChangeId> changes, boolean takenBack) {
    }

    private final Map<UUID, Touched> about = new HashMap<>();
    private final Map<UUID, Set<RecordRef>> referring = new HashMap<>();

    /// @param later changes that count today and did not then
    /// @param takenBack changes that counted then and do not today
    public LaterChanges(Reading reading, ChangeSet later, ChangeSet takenBack) {
        reading.each(takenBack, change -> enter(reading, change, true));
        reading.each(later, change -> enter(reading, change, false));
    }

    private void enter(Reading reading, Change change, boolean takenBack) {
        RecordRef record = change.record();
        if (!COUNTED.contains(record.kind())) {
            return;
        }
        Touched known = about.get(record.id());
        if (known == null) {
            known = new Touched(record, new ArrayList<>(1), takenBack);
            about.put(record.id(), known);
            reading.history(record).forEach(this::refer);
        }
        refer(change);
        known.changes().add(change.id());
    }

    /// What a record refers to is written when it is made, which may be long ago.
    private void refer(Change change) {
        change.edits().stream().map(Edit::content)
                .filter(content -> content instanceof Content.Known known && known.value().tag() == FieldType.REF.tag())
                .forEach(content -> referring.computeIfAbsent(
                        UUID.fromString(((Content.Known) content).value().text()), none -> new LinkedHashSet<>(2))
                        .add(change.record()));
    }

    /// What was done to this record; nothing if it is as it was.
    public Stream<Touched> about(UUID record) {
        return Stream.ofNullable(about.get(record));
    }

    /// What was done to records of these kinds that refer to this one.
    public Stream<Touched> referring(UUID record, String... kinds) {
        Set<String> wanted = Set.of(kinds);
        return referring.getOrDefault(record, Set.of()).stream().filter(one -> wanted.contains(one.kind()))
                .flatMap(one -> about(one.id()));
    }
}
