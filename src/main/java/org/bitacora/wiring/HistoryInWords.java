package org.bitacora.wiring;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.db.Reading;
import org.bitacora.db.Workspace;
import org.bitacora.exchange.ValueWords;
import org.bitacora.fx.record.Histories;
import org.bitacora.fx.record.HistoryLine;
import org.bitacora.fx.record.HistoryLine.Act;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Change;
import org.bitacora.record.ChangeId;
import org.bitacora.record.Edit;
import org.bitacora.record.Field;
import org.bitacora.record.FieldType;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Value;

/// The life of a record in words: everything of one "Guardar" is one act, whether it touched the record itself or what
/// belongs to it.
final class HistoryInWords implements Histories {

    private static final Value TRUE = new Value('b', "true");

    private final Workspace workspace;
    private final Kinds kinds;
    private final ValueWords words;

    HistoryInWords(Workspace workspace, Kinds kinds, ValueWords words) {
        this.workspace = workspace;
        this.kinds = kinds;
        this.words = words;
    }

    @Override
    public List<HistoryLine> of(List<RecordRef> records) {
        return workspace.read(reading -> {
            Map<String, Value> state = new HashMap<>();
            Map<UUID, String> teams = reading.teams();
            return acts(reading, records).values().stream()
                    .map(act -> line(reading, records.getFirst(), act, state, teams))
                    .toList().reversed();
        });
    }

    /// The changes act by act, oldest first.
    private static Map<ChangeId, List<Change>> acts(Reading reading, List<RecordRef> records) {
        List<Change> all = new ArrayList<>();
        records.forEach(record -> all.addAll(reading.history(record)));
        all.sort(Comparator.comparingLong(Change::clock).thenComparing(Change::id));
        Map<ChangeId, List<Change>> acts = new LinkedHashMap<>();
        all.forEach(change -> acts.computeIfAbsent(new ChangeId(change.id().incarnation(), change.group()),
                group -> new ArrayList<>()).add(change));
        return acts;
    }

    private HistoryLine line(Reading reading, RecordRef main, List<Change> act, Map<String, Value> state,
            Map<UUID, String> teams) {
        Change first = act.getFirst();
        boolean known = state.containsKey(key(main, ""));
        List<HistoryLine.Change> changes = new ArrayList<>();
        Act done = Act.CHANGED;
        for (Change change : act) {
            if (change.record().equals(main)) {
                done = act(change, known, done);
                if (done != Act.DELETED) {
                    ordered(change).forEach(edit -> changed(reading, change.record(), edit, "", state, changes));
                }
            } else {
                belonging(reading, change, state, changes);
            }
            change.edits().forEach(edit -> state.put(key(change.record(), edit.field()), edit.value()));
            state.put(key(change.record(), ""), Value.NONE);
        }
        return new HistoryLine(when(first), first.stamp().author(),
                teams.getOrDefault(first.id().incarnation(), ""), done, "", changes);
    }

    /// The edits in the order of the form.
    private List<Edit> ordered(Change change) {
        List<String> fields = kinds.find(change.record().kind()).stream().flatMap(kind -> kind.fields().stream())
                .map(Field::name).toList();
        return change.edits().stream().sorted(Comparator.comparingInt(edit ->
                fields.indexOf(edit.field().replaceFirst("/.*", "")))).toList();
    }

    private static Act act(Change change, boolean known, Act otherwise) {
        boolean deletes = change.edits().stream()
                .anyMatch(edit -> edit.field().equals(Kind.DELETED) && edit.value().equals(TRUE));
        boolean restores = known && change.edits().stream().anyMatch(edit -> edit.field().equals(Kind.DELETED));
        return deletes ? Act.DELETED : restores ? Act.RESTORED : known ? otherwise : Act.CREATED;
    }

    private static String key(RecordRef record, String field) {
        return record.id() + "/" + field;
    }

    /// What belongs to the record: new and removed ones whole, changed ones field by field.
    private void belonging(Reading reading, Change change, Map<String, Value> state,
            List<HistoryLine.Change> changes) {
        RecordRef record = change.record();
        String label = Texts.get(record.kind() + ".kind");
        if (!state.containsKey(key(record, ""))) {
            changes.add(new HistoryLine.Change(label, "", whole(reading, record, change.edits().stream()
                    .collect(Collectors.toMap(Edit::field, Edit::value, (a, b) -> b, LinkedHashMap::new)))));
        } else if (act(change, true, Act.CHANGED) == Act.DELETED) {
            changes.add(new HistoryLine.Change(label, whole(reading, record, stateOf(record, state)), ""));
        } else {
            ordered(change).forEach(edit -> changed(reading, record, edit, label + ", ", state, changes));
        }
    }

    private static Map<String, Value> stateOf(RecordRef record, Map<String, Value> state) {
        Map<String, Value> values = new LinkedHashMap<>();
        state.forEach((key, value) -> {
            if (key.startsWith(key(record, "")) && key.length() > key(record, "").length()) {
                values.put(key.substring(key(record, "").length()), value);
            }
        });
        return values;
    }

    /// The values of a record in the order of its fields, but for the references that say whose it is.
    private String whole(Reading reading, RecordRef record, Map<String, Value> values) {
        return kinds.find(record.kind()).stream().flatMap(kind -> kind.fields().stream()
                        .filter(field -> !field.name().equals("person"))
                        .flatMap(field -> values.entrySet().stream().filter(entry -> owns(field, entry.getKey()))
                                .filter(entry -> !entry.getValue().isNone())
                                .map(entry -> said(reading, kind, field, entry.getKey(), entry.getValue()))))
                .collect(Collectors.joining(" · "));
    }

    private String said(Reading reading, Kind<?> kind, Field<?, ?> field, String wire, Value value) {
        String said = words.value(reading, kind, field, keyOf(wire), value);
        return field.type() == FieldType.FLAG ? words.label(kind, field, keyOf(wire)) + ": " + said : said;
    }

    private static boolean owns(Field<?, ?> field, String wire) {
        return wire.equals(field.name()) || wire.startsWith(field.name() + "/");
    }

    private void changed(Reading reading, RecordRef record, Edit edit, String prefix, Map<String, Value> state,
            List<HistoryLine.Change> changes) {
        kinds.find(record.kind()).ifPresent(kind -> kind.fields().stream()
                .filter(field -> owns(field, edit.field())).findFirst().ifPresent(field -> {
                    Value before = state.getOrDefault(key(record, edit.field()), Value.NONE);
                    if (!before.equals(edit.value())) {
                        String key = isOption(field, edit.field()) ? "" : keyOf(edit.field());
                        changes.add(new HistoryLine.Change(prefix + words.label(kind, field, key),
                                value(reading, kind, field, edit.field(), before),
                                value(reading, kind, field, edit.field(), edit.value())));
                    }
                }));
    }

    private String value(Reading reading, Kind<?> kind, Field<?, ?> field, String wire, Value value) {
        if (isOption(field, wire)) {
            return value.equals(TRUE) ? words.option(kind, field, keyOf(wire)) : "";
        }
        return value.isNone() ? "" : words.value(reading, kind, field, keyOf(wire), value);
    }

    /// One of the topics of a training: what was chosen is said as the value, rather than "Sí".
    private static boolean isOption(Field<?, ?> field, String wire) {
        return field.type() == FieldType.FLAG && !keyOf(wire).isEmpty();
    }

    private static String keyOf(String wire) {
        return wire.substring(wire.indexOf('/') + 1).equals(wire) ? "" : wire.substring(wire.indexOf('/') + 1);
    }

    /// By the clock and zone of the laptop where it was done.
    private LocalDateTime when(Change change) {
        Instant wall = Instant.ofEpochMilli(change.wall());
        try {
            return LocalDateTime.ofInstant(wall, ZoneId.of(change.stamp().zone()));
        } catch (DateTimeException e) {
            return LocalDateTime.ofInstant(wall, workspace.clock().getZone());
        }
    }
}
