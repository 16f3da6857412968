package org.bitacora.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.db.Conflict;
import org.bitacora.db.Difference;
import org.bitacora.db.Reading;
import org.bitacora.db.Workspace;
import org.bitacora.exchange.model.ThreeWayText;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Change;
import org.bitacora.record.Edit;
import org.bitacora.record.Field;
import org.bitacora.record.FieldType;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Value;

/// Puts differences into words: the field, the record, both values, who wrote them and when.
final class DifferencesInWords {

    /// From this length on, or with several paragraphs, a text is worth bringing together.
    private static final int LONG = 120;
    private static final Value DELETED = new Value('b', "true");
    private static final Value KEPT = new Value('b', "false");

    private final Workspace workspace;
    private final Kinds kinds;
    private final ValueWords words;

    DifferencesInWords(Workspace workspace, Kinds kinds, ValueWords words) {
        this.workspace = workspace;
        this.kinds = kinds;
        this.words = words;
    }

    /// Differences of kinds that this version knows; the others wait for the upgrade.
    List<OpenDifference> all(Reading reading) {
        List<OpenDifference> open = new ArrayList<>();
        Map<UUID, String> teams = reading.teams();
        for (Conflict conflict : reading.conflicts()) {
            kinds.find(conflict.record().kind())
                    .ifPresent(kind -> open.add(one(reading, kind, reading.difference(conflict), teams)));
        }
        return open;
    }

    /// What a record is called, deleted or not; a record not known here by its kind alone.
    String name(Reading reading, RecordRef ref) {
        return kinds.find(ref.kind()).flatMap(kind -> found(reading, kind, ref.id()))
                .orElse(Texts.get("exchange.record.unknown"));
    }

    private <R> Optional<String> found(Reading reading, Kind<R> kind, UUID id) {
        return reading.find(kind, id).map(entity -> words.name(reading, kind, entity));
    }

    private OpenDifference one(Reading reading, Kind<?> kind, Difference difference, Map<UUID, String> teams) {
        Conflict conflict = difference.conflict();
        boolean deletion = conflict.field().equals(Kind.DELETED);
        Optional<Field<?, ?>> field = kind.field(conflict.field()).map(found -> (Field<?, ?>) found);
        String key = conflict.field().substring(Math.max(0, conflict.field().indexOf('/') + 1));
        String label = deletion ? Texts.get("exchange.difference.deletion")
                : field.map(known -> words.label(kind, known, keyOf(known, key))).orElse(conflict.field());
        List<OpenDifference.Option> options = deletion ? deletion(difference, teams)
                : options(reading, kind, field, keyOf(field.orElse(null), key), difference, teams);
        return new OpenDifference(conflict, label, Texts.get(kind.name() + ".kind"),
                name(reading, conflict.record()), deletion ? "" : before(reading, kind, field, key, difference),
                options, deletion ? unseen(reading, kind, difference) : List.of(), joined(field, difference));
    }

    private static String keyOf(Field<?, ?> field, String key) {
        return field == null || field.shape() == Field.Shape.SINGLE ? "" : key;
    }

    private String before(Reading reading, Kind<?> kind, Optional<Field<?, ?>> field, String key,
            Difference difference) {
        return value(reading, kind, field, keyOf(field.orElse(null), key), difference.before());
    }

    private String value(Reading reading, Kind<?> kind, Optional<Field<?, ?>> field, String key, Value value) {
        return field.map(known -> words.value(reading, kind, known, key, value)).orElse(value.text());
    }

    /// One choice for each different value; who wrote the same is named once, the latest.
    private List<OpenDifference.Option> options(Reading reading, Kind<?> kind, Optional<Field<?, ?>> field, String key,
            Difference difference, Map<UUID, String> teams) {
        Map<Value, Change> byValue = new LinkedHashMap<>();
        for (Change candidate : difference.candidates()) {
            byValue.remove(difference.value(candidate));
            byValue.put(difference.value(candidate), candidate);
        }
        Change shown = difference.candidates().getLast();
        return byValue.entrySet().stream().map(entry -> option(entry.getKey(),
                value(reading, kind, field, key, entry.getKey()), entry.getValue(), teams,
                entry.getValue() == shown)).toList();
    }

    /// Keep, as somebody edited it; or delete, as somebody else did. Until then the record stays to be seen.
    private List<OpenDifference.Option> deletion(Difference difference, Map<UUID, String> teams) {
        Change deleting = difference.candidates().stream().filter(change -> difference.value(change).equals(DELETED))
                .findFirst().orElse(difference.candidates().getLast());
        Change editing = difference.unseen().isEmpty() ? difference.candidates().getFirst()
                : difference.unseen().getLast();
        return List.of(option(KEPT, Texts.get("exchange.difference.keep"), editing, teams, true),
                option(DELETED, Texts.get("exchange.difference.delete"), deleting, teams, false));
    }

    private OpenDifference.Option option(Value value, String said, Change change, Map<UUID, String> teams,
            boolean shown) {
        UUID device = change.id().incarnation();
        return new OpenDifference.Option(value, said, change.stamp().author(), teams.getOrDefault(device, ""),
                device.equals(workspace.incarnation()), when(change), shown);
    }

    /// By the clock and zone of the laptop where it was written.
    private LocalDateTime when(Change change) {
        Instant wall = Instant.ofEpochMilli(change.wall());
        try {
            return LocalDateTime.ofInstant(wall, ZoneId.of(change.stamp().zone()));
        } catch (DateTimeException e) {
            return LocalDateTime.ofInstant(wall, workspace.clock().getZone());
        }
    }

    /// "Nombre: Mesa de salud", for each value that the deleting side had not seen.
    private List<String> unseen(Reading reading, Kind<?> kind, Difference difference) {
        List<String> edits = new ArrayList<>();
        for (Change change : difference.unseen()) {
            for (Edit edit : change.edits()) {
                kind.field(edit.field()).ifPresent(field -> {
                    String key = keyOf(field, edit.field().substring(edit.field().indexOf('/') + 1));
                    edits.add(Texts.get("exchange.difference.edited", words.label(kind, field, key),
                            words.value(reading, kind, field, key, edit.value())));
                });
            }
        }
        return edits;
    }

    private static Optional<ThreeWayText> joined(Optional<Field<?, ?>> field, Difference difference) {
        List<String> texts = difference.candidates().stream().map(difference::value).map(Value::text).distinct()
                .toList();
        boolean isText = field.filter(known -> known.type() == FieldType.TEXT).isPresent();
        boolean isLong = texts.stream().anyMatch(text -> text.length() >= LONG || text.indexOf('\n') >= 0);
        return isText && isLong && texts.size() == 2
                ? Optional.of(ThreeWayText.join(difference.before().text(), texts.get(0), texts.get(1)))
                : Optional.empty();
    }
}
