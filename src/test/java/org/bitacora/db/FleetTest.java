package org.bitacora.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.bitacora.record.Change;
import org.bitacora.record.ContentHash;
import org.bitacora.record.Link;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Value;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Seeded random fleets of 2-5 laptops with clocks that jump by years: whatever the order, the splitting, the
/// repetition and the gaps in which a history arrives, the state is the one computed from scratch, and no edit is lost
/// (`reliability.md` §8, F3).
class FleetTest {

    private static final int ORDERS_PER_FLEET = 20;

    @Test
    void inFiveThousandOrdersOfDeliveryTheStateIsTheOneComputedFromScratch() {
        campaign(20260319L, 250);
    }

    @Test
    @Tag("torture")
    void inTwoHundredThousandOrdersOfDeliveryTheStateIsTheOneComputedFromScratch() {
        campaign(System.nanoTime(), 10_000);
    }

    private static void campaign(long seed, int fleets) {
        try (Replica receiver = new Replica(new Random(seed))) {
            for (int fleet = 0; fleet < fleets; fleet++) {
                long own = seed + fleet;
                Random random = new Random(own);
                Map<UUID, List<Link>> history = history(random);
                for (int order = 0; order < ORDERS_PER_FLEET; order++) {
                    deliver(receiver, history, random, "seed " + own + ", order " + order);
                }
            }
        }
    }

    /// What a fleet writes in a while: each laptop edits, and now and then takes in what another holds.
    private static Map<UUID, List<Link>> history(Random random) {
        List<Replica> fleet = new ArrayList<>();
        for (int n = 2 + random.nextInt(4); n > 0; n--) {
            fleet.add(new Replica(random));
        }
        List<UUID> notes = new ArrayList<>();
        for (int n = 4 + random.nextInt(24); n > 0; n--) {
            Replica one = fleet.get(random.nextInt(fleet.size()));
            if (random.nextInt(4) == 0) {
                Replica other = fleet.get(random.nextInt(fleet.size()));
                one.take(parcel(whole(other)));
            } else {
                one.clock.move(Duration.ofMinutes(random.nextInt(10) == 0 ? random.nextInt(-5_000_000, 5_000_000)
                        : random.nextInt(60)));
                one.write(tx -> act(tx, notes, random));
            }
        }
        Map<UUID, List<Link>> history = new TreeMap<>();
        fleet.forEach(replica -> history.put(replica.incarnation(), replica.links(replica.incarnation())));
        fleet.forEach(Replica::close);
        return history;
    }

    private static void act(Tx tx, List<UUID> notes, Random random) {
        UUID id = notes.isEmpty() || random.nextInt(6) == 0 ? new UUID(random.nextLong(), random.nextLong())
                : notes.get(random.nextInt(notes.size()));
        if (!notes.contains(id)) {
            notes.add(id);
        }
        Note note = tx.find(Note.NOTE, id).orElse(Note.titled(id, null));
        RecordRef ref = Note.NOTE.ref(id);
        String word = "v" + random.nextInt(4);
        List<Conflict> conflicts = tx.conflicts(ref);
        if (!conflicts.isEmpty() && random.nextBoolean()) {
            Conflict conflict = conflicts.getFirst();
            tx.resolve(conflict, conflict.field().equals("deleted")
                    ? new Value('b', Boolean.toString(random.nextBoolean())) : note.title() == null
                    ? Value.NONE : value(conflict.field(), word));
            return;
        }
        switch (random.nextInt(7)) {
            case 0 -> tx.save(Note.NOTE, note.withTitle(word));
            case 1 -> tx.save(Note.NOTE, note.withOwner(word));
            case 2 -> tx.save(Note.NOTE, note.withPages(random.nextInt(3)).withTitle(word));
            case 3 -> tx.save(Note.NOTE, note.withTags(word));
            case 4 -> tx.save(Note.NOTE, note.withAnswers(Map.of("q01", word)));
            case 5 -> tx.delete(ref);
            default -> tx.save(Note.NOTE, note.withTitle(null));
        }
    }

    private static Value value(String field, String word) {
        return field.equals("pages") ? new Value('i', "7") : field.startsWith("tags") ? new Value('b', "true")
                : new Value('t', word);
    }

    private static Map<UUID, List<Link>> whole(Replica replica) {
        Map<UUID, List<Link>> all = new HashMap<>();
        replica.incarnations().forEach(id -> all.put(id, replica.links(id)));
        all.values().removeIf(List::isEmpty);
        return all;
    }

    private static Parcel parcel(Map<UUID, List<Link>> chains) {
        List<Parcel.Stretch> stretches = new ArrayList<>();
        chains.forEach((id, links) -> stretches.add(stretch(id, links, 0, links.size())));
        return parcel(stretches);
    }

    private static Parcel parcel(List<Parcel.Stretch> stretches) {
        return new Parcel(new byte[32], new UUID(0, 0), "equipo", "Persona", stretches);
    }

    private static Parcel.Stretch stretch(UUID id, List<Link> links, int from, int to) {
        ContentHash hash = new ContentHash();
        byte[] chain = ContentHash.start();
        for (Link link : links.subList(0, from)) {
            chain = hash.link(chain, hash.of(link));
        }
        return new Parcel.Stretch(id, null, "equipo", chain, links.subList(from, to), null);
    }

    /// Cuts the history into stretches, repeats some, shuffles them, and compares with the oracle on the way.
    private static void deliver(Replica receiver, Map<UUID, List<Link>> history, Random random, String label) {
        receiver.wipe();
        List<Parcel.Stretch> stretches = new ArrayList<>();
        history.forEach((id, links) -> cut(id, links, random, stretches));
        Collections.shuffle(stretches, random);
        Map<UUID, Set<Long>> known = new HashMap<>();
        List<Change> delivered = new ArrayList<>();
        for (Parcel.Stretch stretch : stretches) {
            receiver.take(parcel(List.of(stretch)));
            for (Link link : stretch.links()) {
                if (known.computeIfAbsent(stretch.incarnation(), id -> new HashSet<>()).add(link.id().seq())) {
                    delivered.add((Change) link);
                }
            }
            if (random.nextInt(4) == 0) {
                compare(receiver, delivered, label + " on the way");
            }
        }
        compare(receiver, delivered, label);
        int total = history.values().stream().mapToInt(List::size).sum();
        assertThat(receiver.session.sql.first("SELECT count(*) FROM change", row -> row.number(1)))
                .as("no edit lost, " + label).contains((long) total);
    }

    private static void cut(UUID id, List<Link> links, Random random, List<Parcel.Stretch> into) {
        for (int from = 0; from < links.size();) {
            int to = Math.min(links.size(), from + 1 + random.nextInt(6));
            into.add(stretch(id, links, from, to));
            if (random.nextInt(5) == 0) {
                into.add(stretch(id, links, Math.max(0, from - random.nextInt(3)), to));
            }
            from = to;
        }
    }

    private static void compare(Replica receiver, Collection<Change> delivered, String label) {
        Oracle expected = Oracle.of(delivered);
        Map<UUID, Map<String, String>> shown = new TreeMap<>();
        Set<UUID> deleted = new TreeSet<>();
        for (UUID id : expected.shown().keySet()) {
            Map<String, String> values = new TreeMap<>();
            receiver.session.projections.of(Note.NOTE).values(receiver.session.sql, receiver.session.seal, id)
                    .forEach((field, value) -> {
                        if (!value.isNone()) {
                            values.put(field, value.tag() + value.text());
                        }
                    });
            shown.put(id, values);
            if (receiver.reading().find(Note.NOTE, id).isEmpty()) {
                deleted.add(id);
            }
        }
        Set<String> conflicts = new TreeSet<>();
        receiver.reading().conflicts().forEach(c -> conflicts.add(c.record().id() + " " + c.field()));
        assertThat(new Oracle(shown, conflicts, deleted)).as(label).isEqualTo(expected);
    }
}
