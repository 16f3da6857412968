package org.bitacora.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.db.Parcel;
import org.bitacora.db.Reading;
import org.bitacora.exchange.bundle.Bundle;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Change;
import org.bitacora.record.Edit;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;
import org.bitacora.record.Link;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Value;

/// What a bundle does, record by record: "Persona nueva: …", "Cambia la sesión …: Fecha, Lugar".
final class RecordsInWords {

    private final Kinds kinds;
    private final ValueWords words;

    RecordsInWords(Kinds kinds, ValueWords words) {
        this.kinds = kinds;
        this.words = words;
    }

    /// @param known how far each device's changes are known here already
    List<String> of(Reading reading, Bundle bundle, Map<UUID, Long> known) {
        Map<RecordRef, List<Change>> changes = new LinkedHashMap<>();
        for (Parcel.Stretch stretch : bundle.parcel().stretches()) {
            long upto = known.getOrDefault(stretch.incarnation(), 0L);
            for (Link link : stretch.links()) {
                if (link instanceof Change change && change.id().seq() > upto) {
                    changes.computeIfAbsent(change.record(), ref -> new ArrayList<>()).add(change);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        changes.forEach((ref, some) -> lines.add(kinds.find(ref.kind())
                .map(kind -> line(reading, kind, ref, some)).orElse(Texts.get("exchange.record.newer"))));
        return lines;
    }

    private <R> String line(Reading reading, Kind<R> kind, RecordRef ref, List<Change> changes) {
        String label = Texts.get(kind.name() + ".kind");
        boolean deleted = changes.getLast().edits().stream()
                .anyMatch(edit -> edit.field().equals(Kind.DELETED) && edit.value().text().equals("true"));
        var present = reading.find(kind, ref.id());
        if (present.isEmpty()) {
            return Texts.get("exchange.record.new", label,
                    words.name(reading, kind, kind.create(ref.id(), values(changes))));
        }
        String name = words.name(reading, kind, present.get());
        return deleted ? Texts.get("exchange.record.deleted", label, name)
                : Texts.get("exchange.record.changed", label, name, fields(kind, changes));
    }

    private static Map<String, Value> values(List<Change> changes) {
        Map<String, Value> values = new TreeMap<>();
        changes.stream().sorted(Change.BY_PRECEDENCE).flatMap(change -> change.edits().stream())
                .forEach(edit -> values.put(edit.field(), edit.value()));
        return values;
    }

    private String fields(Kind<?> kind, List<Change> changes) {
        Set<String> labels = new LinkedHashSet<>();
        for (Change change : changes) {
            for (Edit edit : change.edits()) {
                kind.field(edit.field()).ifPresent(field -> labels.add(words.label(kind, field, "")));
            }
        }
        return labels.stream().limit(6).collect(Collectors.joining(", "));
    }
}
