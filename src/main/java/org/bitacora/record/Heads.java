package org.bitacora.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/// The heads of the fields of one record: for each field, the known changes of it that no known change names as a
/// parent. Immutable; a pure function of the set of changes, whatever the order in which they came.
public final class Heads {

    /// A change and the fields of which it is a head.
    public record Entry(ChangeId id, long clock, Set<String> fields) {

        private static final Comparator<Entry> BY_PRECEDENCE = Comparator.comparingLong(Entry::clock)
                .thenComparing(Entry::id);
    }

    public static final Heads NONE = new Heads(List.of());

    private final List<Entry> entries;

    /// @param entries heads as they were kept, each with at least one field
    public Heads(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /// The heads that follow from a whole history.
    public static Heads of(Collection<Change> history) {
        return NONE.with(history, (id, field) -> false);
    }

    /// The heads once `arrivals` (changes not known before) are known too.
    ///
    /// @param superseded tells of an arrival and a field whether a change known earlier already names it as parent
    public Heads with(Collection<Change> arrivals, BiPredicate<ChangeId, String> superseded) {
        Map<ChangeId, Set<String>> replaced = replacedBy(arrivals);
        List<Entry> after = new ArrayList<>();
        for (Entry entry : entries) {
            keep(entry.id(), entry.clock(), entry.fields(), replaced, after);
        }
        for (Change change : arrivals) {
            Set<String> fields = new TreeSet<>();
            change.edits().forEach(edit -> {
                if (!superseded.test(change.id(), edit.field())) {
                    fields.add(edit.field());
                }
            });
            keep(change.id(), change.clock(), fields, replaced, after);
        }
        after.sort(Comparator.comparing(Entry::id));
        return new Heads(after);
    }

    private static void keep(ChangeId id, long clock, Set<String> fields, Map<ChangeId, Set<String>> replaced,
            List<Entry> after) {
        Set<String> gone = replaced.get(id);
        if (gone != null) {
            Set<String> left = new TreeSet<>(fields);
            left.removeAll(gone);
            if (!left.isEmpty()) {
                after.add(new Entry(id, clock, left));
            }
        } else if (!fields.isEmpty()) {
            after.add(new Entry(id, clock, fields));
        }
    }

    private static Map<ChangeId, Set<String>> replacedBy(Collection<Change> arrivals) {
        Map<ChangeId, Set<String>> replaced = new HashMap<>();
        for (Change change : arrivals) {
            for (Edit edit : change.edits()) {
                for (ChangeId parent : edit.parents()) {
                    replaced.computeIfAbsent(parent, key -> new HashSet<>()).add(edit.field());
                }
            }
        }
        return replaced;
    }

    public List<Entry> entries() {
        return entries;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /// The heads of one field: none, one, or several when it was changed in parallel.
    public List<ChangeId> of(String field) {
        return entries.stream().filter(entry -> entry.fields().contains(field)).map(Entry::id).toList();
    }

    /// All heads of all fields: what the author of a deletion saw.
    public List<ChangeId> all() {
        return entries.stream().map(Entry::id).toList();
    }

    /// The head that is displayed: the greatest by clock, device and number.
    public Optional<ChangeId> winner(String field) {
        return entries.stream().filter(entry -> entry.fields().contains(field)).max(Entry.BY_PRECEDENCE)
                .map(Entry::id);
    }

    /// The displayed head of every field.
    public Map<String, ChangeId> winners() {
        Map<String, Entry> best = new HashMap<>();
        for (Entry entry : entries) {
            for (String field : entry.fields()) {
                best.merge(field, entry, (a, b) -> Entry.BY_PRECEDENCE.compare(a, b) >= 0 ? a : b);
            }
        }
        Map<String, ChangeId> winners = new HashMap<>();
        best.forEach((field, entry) -> winners.put(field, entry.id()));
        return winners;
    }

    /// The fields with more than one head; they are in conflict if the values differ.
    public Set<String> contested() {
        Set<String> once = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        for (Entry entry : entries) {
            entry.fields().stream().filter(field -> !once.add(field)).forEach(twice::add);
        }
        return twice;
    }

    public Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        entries.forEach(entry -> fields.addAll(entry.fields()));
        return fields;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Heads that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
