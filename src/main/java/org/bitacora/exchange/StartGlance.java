package org.bitacora.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bitacora.exchange.bundle.Bundle;
import org.bitacora.exchange.model.Sender;
import org.bitacora.record.Change;
import org.bitacora.record.Edit;
import org.bitacora.record.Kind;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Value;

/// A start file looked into, before anybody joins: whose it is and what it holds.
///
/// @param projects names of its projects, usually one
/// @param told what its project says of itself, by field: whom to ask, the text of consent
/// @param teams names of the teams that are expected
/// @param kinds how many records of each kind it holds, deleted ones left out
public record StartGlance(Sender sender, Instant written, List<String> projects, Map<String, String> told,
        List<String> teams, Map<String, Integer> kinds) {

    static StartGlance of(Bundle bundle, StartContents contents) {
        Map<RecordRef, Map<String, Value>> records = bundle.parcel().stretches().stream()
                .flatMap(stretch -> stretch.links().stream()).filter(Change.class::isInstance).map(Change.class::cast)
                .sorted(Change.BY_PRECEDENCE).collect(Collectors.groupingBy(Change::record,
                HashMap::new, Collectors.flatMapping(change -> change.edits().stream(),
                Collectors.toMap(Edit::field, Edit::value, (before, after) -> after))));
        records.values().removeIf(values -> values.getOrDefault(Kind.DELETED, Value.NONE).text().equals("true"));
        return new StartGlance(new Sender(bundle.parcel().author(), bundle.parcel().team(), bundle.sender()),
                bundle.written(), names(records, contents.project()), told(records, contents.project()),
                names(records, contents.team()),
                records.keySet().stream().filter(ref -> contents.has(ref.kind())).collect(Collectors.groupingBy(
                RecordRef::kind, TreeMap::new, Collectors.summingInt(ref -> 1))));
    }

    /// Of several projects, that of the first name.
    private static Map<String, String> told(Map<RecordRef, Map<String, Value>> records, Kind<?> project) {
        Map<String, String> told = new TreeMap<>();
        records.entrySet().stream().filter(one -> one.getKey().kind().equals(project.name())).map(Map.Entry::getValue)
                .min(Comparator.comparing(values -> values.getOrDefault("name", Value.NONE).text()))
                .ifPresent(values -> values.forEach((field, value) -> told.put(field, value.text())));
        return told;
    }

    private static List<String> names(Map<RecordRef, Map<String, Value>> records, Kind<?> kind) {
        List<String> names = new ArrayList<>();
        records.forEach((ref, values) -> Optional.ofNullable(values.get("name"))
                .filter(name -> ref.kind().equals(kind.name()) && !name.isNone()).map(Value::text)
                .ifPresent(names::add));
        return names.stream().sorted().toList();
    }
}
