package org.bitacora.db;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.bitacora.record.Change;
import org.bitacora.record.ChangeId;
import org.bitacora.record.Edit;
import org.bitacora.record.Kind;
import org.bitacora.record.Value;

/// The state computed from scratch, slowly and without cleverness, from a set of changes: what every merge test
/// compares with. Shares no code with the applier.
record Oracle(Map<UUID, Map<String, String>> shown, Set<String> conflicts, Set<UUID> deleted) {

    static Oracle of(Collection<Change> changes) {
        Map<UUID, Map<String, String>> shown = new TreeMap<>();
        Set<String> conflicts = new TreeSet<>();
        Set<UUID> deleted = new TreeSet<>();
        Set<UUID> records = new TreeSet<>();
        changes.forEach(change -> records.add(change.record().id()));
        for (UUID id : records) {
            List<Change> own = changes.stream().filter(change -> change.record().id().equals(id)).toList();
            Set<String> fields = new TreeSet<>();
            own.forEach(change -> change.edits().forEach(edit -> fields.add(edit.field())));
            boolean gone = isDeleted(own, fields);
            Map<String, String> values = new TreeMap<>();
            for (String field : fields) {
                List<Change> heads = heads(own, field);
                Value winner = edit(heads.stream().max(Oracle::precedence).orElseThrow(), field).value();
                if (!field.equals(Kind.DELETED) && !winner.isNone()) {
                    values.put(field, winner.tag() + winner.text());
                }
                Set<String> said = new HashSet<>();
                heads.forEach(head -> said.add(edit(head, field).value().toString()));
                boolean contested = field.equals(Kind.DELETED) ? said.stream().anyMatch(v -> v.contains("true"))
                        : said.size() > 1;
                if (contested && !gone) {
                    conflicts.add(id + " " + field);
                }
            }
            shown.put(id, values);
            if (gone) {
                deleted.add(id);
            }
        }
        return new Oracle(shown, conflicts, deleted);
    }

    private static int precedence(Change a, Change b) {
        if (a.clock() != b.clock()) {
            return Long.compare(a.clock(), b.clock());
        }
        String left = a.id().incarnation().toString();
        String right = b.id().incarnation().toString();
        return left.equals(right) ? Long.compare(a.id().seq(), b.id().seq()) : left.compareTo(right);
    }

    private static List<Change> heads(List<Change> own, String field) {
        Set<ChangeId> named = new HashSet<>();
        own.forEach(change -> change.edits().stream().filter(edit -> edit.field().equals(field))
                .forEach(edit -> named.addAll(edit.parents())));
        return own.stream().filter(change -> has(change, field) && !named.contains(change.id())).toList();
    }

    private static boolean isDeleted(List<Change> own, Set<String> fields) {
        if (!fields.contains(Kind.DELETED)) {
            return false;
        }
        Set<ChangeId> seen = new HashSet<>();
        for (Change head : heads(own, Kind.DELETED)) {
            if (!edit(head, Kind.DELETED).value().text().equals("true")) {
                return false;
            }
            seen.addAll(edit(head, Kind.DELETED).parents());
            seen.add(head.id());
        }
        return fields.stream().flatMap(field -> heads(own, field).stream()).allMatch(h -> seen.contains(h.id()));
    }

    private static boolean has(Change change, String field) {
        return change.edits().stream().anyMatch(edit -> edit.field().equals(field));
    }

    private static Edit edit(Change change, String field) {
        return change.edits().stream().filter(edit -> edit.field().equals(field)).findFirst().orElseThrow();
    }
}
