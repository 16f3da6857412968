package org.bitacora.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.base.Problem;
import org.bitacora.record.Change;
import org.bitacora.record.ChangeId;
import org.bitacora.record.ContentHash;
import org.bitacora.record.Edit;
import org.bitacora.record.Heads;
import org.bitacora.record.HybridClock;
import org.bitacora.record.Link;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Stub;
import org.bitacora.seal.DeviceKey;

/// Takes parcels in: verifies chains and signatures, inserts what is new, lets the state follow. One parcel is taken
/// whole or not at all. Used inside a transaction, in the writer's turn.
final class Receiver {

    private static final long DAY = Duration.ofHours(24).toMillis();

    private final Session session;
    private final Device device;
    private final Clock wall;
    private final boolean keeping;
    private final Set<String> asked = new HashSet<>();
    private final ContentHash hash = new ContentHash();

    Receiver(Session session, Device device, Clock wall) {
        this(session, device, wall, true);
    }

    /// @param keeping whether files are kept, or only asked for: what is taken back anyway need not be written
    Receiver(Session session, Device device, Clock wall, boolean keeping) {
        this.keeping = keeping;
        this.session = session;
        this.device = device;
        this.wall = wall;
    }

    /// The message that an incarnation signs to vouch for its chain.
    static byte[] tipMessage(UUID incarnation, long seq, byte[] chain) {
        return new Binary.Writer().text("bitacora-tip-1").raw(Ids.toBytes(incarnation)).number(seq).raw(chain).bytes();
    }

    /// @throws Problem E-05 for a wrong signature, E-26 for a broken chain; then nothing of the parcel is kept
    Received take(Parcel parcel, long batch) {
        Tally tally = new Tally();
        List<Change> arrivals = new ArrayList<>();
        for (Parcel.Stretch stretch : parcel.stretches()) {
            arrivals.addAll(insert(stretch, tally));
        }
        long before = conflicts();
        session.applier.apply(arrivals, tally::settled);
        tally.refilled.forEach(session.applier::recompute);
        arrivals.forEach(change -> device.clock().saw(change.clock()));
        if (tally.fresh > 0) {
            session.meta.put(Meta.CLOCK, Long.toString(device.clock().last()));
            receipt(parcel, batch, tally);
        }
        Received.Files files = files(parcel);
        noteSeen(parcel);
        int doubtful = (int) arrivals.stream()
                .filter(change -> HybridClock.millis(change.clock()) > wall.millis() + DAY).count();
        return new Received(tally.fresh > 0 ? batch : 0, parcel, tally.fresh, tally.known, tally.created,
                tally.updated, tally.deleted, (int) (conflicts() - before), gaps(parcel), tally.forks, doubtful, files);
    }

    private Received.Files files(Parcel parcel) {
        int count = 0;
        long bytes = 0;
        for (Parcel.Content content : parcel.contents()) {
            if (keeping ? keep(content) : !session.contents.has(content.sha256()) && asked.add(content.sha256())) {
                count++;
                bytes += content.size();
            }
        }
        return new Received.Files(count, bytes);
    }

    private boolean keep(Parcel.Content content) {
        try (InputStream bytes = content.open().get()) {
            return session.contents.keep(content.sha256(), bytes).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long conflicts() {
        return session.sql.first("SELECT count(*) FROM conflict", row -> row.number(1)).orElse(0L);
    }

    private List<Change> insert(Parcel.Stretch stretch, Tally tally) {
        Standing standing = standing(stretch.incarnation());
        verifySignature(stretch, standing);
        byte[] chain = stretch.previous();
        long seq = stretch.links().isEmpty() ? 0 : stretch.links().getFirst().id().seq() - 1;
        boolean attached = seq <= standing.upto();
        boolean forked = seq == standing.upto() && !Arrays.equals(chain, standing.chain());
        for (Link link : stretch.links()) {
            seq++;
            requireNext(link, stretch, seq);
            chain = hash.link(chain, hash.of(link));
            verifyTip(stretch, seq, chain);
            if (seq == standing.upto() && !Arrays.equals(chain, standing.chain())) {
                forked = true;
            }
        }
        if (forked || contradicts(stretch, standing, seq)) {
            return fork(stretch, tally);
        }
        List<Change> arrivals = keep(stretch, standing, tally);
        if (attached && seq > standing.upto()) {
            keepStanding(stretch.incarnation(), seq, chain);
        }
        advanceOverGap(stretch.incarnation());
        return arrivals;
    }

    /// Whether a link that the chain does not vouch for says something else than the one known under its id.
    private boolean contradicts(Parcel.Stretch stretch, Standing standing, long last) {
        if (last >= standing.upto() && last(stretch.incarnation()) <= standing.upto()) {
            return false;
        }
        return stretch.links().stream().filter(link -> last < standing.upto() || link.id().seq() > standing.upto())
                .anyMatch(link -> session.log.link(link.id())
                        .filter(own -> !Arrays.equals(hash.of(own), hash.of(link))).isPresent());
    }

    private long last(UUID incarnation) {
        return session.sql.first("SELECT max(seq) FROM change WHERE inc = ?", row -> row.number(1),
                session.dictionary.device(incarnation)).orElse(0L);
    }

    private static void requireNext(Link link, Parcel.Stretch stretch, long seq) {
        if (!link.id().equals(new ChangeId(stretch.incarnation(), seq))) {
            throw new Problem("E-26", "problem.chain.broken", stretch.team(), seq);
        }
    }

    /// How far an incarnation is known here without gaps.
    private record Standing(long upto, byte[] chain, byte[] publicKey) {
    }

    private Standing standing(UUID incarnation) {
        int n = session.dictionary.device(incarnation);
        return session.sql.first("SELECT upto, chain, public_key FROM incarnation WHERE n = ?", row -> new Standing(
                row.number(1), row.isNull(2) ? ContentHash.start() : row.bytes(2), row.bytes(3)), n).orElseThrow();
    }

    private void keepStanding(UUID incarnation, long upto, byte[] chain) {
        session.sql.run("UPDATE incarnation SET upto = ?, chain = ? WHERE id = ?", upto, chain, incarnation);
        if (incarnation.equals(device.incarnation())) {
            device.reread();
        }
    }

    private void verifySignature(Parcel.Stretch stretch, Standing standing) {
        byte[] key = stretch.publicKey();
        if (standing.publicKey() != null && key != null && !Arrays.equals(standing.publicKey(), key)) {
            throw new Problem("E-05", "problem.signature.otherKey", stretch.team());
        }
        Parcel.SignedTip tip = stretch.tip();
        if (tip != null && (key == null || !DeviceKey.verify(key,
                tipMessage(stretch.incarnation(), tip.seq(), tip.chain()), tip.signature()))) {
            throw new Problem("E-05", "problem.signature.wrong", stretch.team());
        }
        session.sql.run("UPDATE incarnation SET public_key = coalesce(public_key, ?), team = coalesce(?, team)"
                + " WHERE id = ?", key, stretch.team(), stretch.incarnation());
        if (tip != null) {
            session.sql.run("UPDATE incarnation SET signed_seq = ?, signed_tip = ?, signature = ? WHERE id = ?"
                    + " AND coalesce(signed_seq, 0) < ?", tip.seq(), tip.chain(), tip.signature(),
                    stretch.incarnation(), tip.seq());
        }
    }

    private static void verifyTip(Parcel.Stretch stretch, long seq, byte[] chain) {
        Parcel.SignedTip tip = stretch.tip();
        if (tip != null && tip.seq() == seq && !Arrays.equals(tip.chain(), chain)) {
            throw new Problem("E-26", "problem.chain.broken", stretch.team(), seq);
        }
    }

    private List<Change> keep(Parcel.Stretch stretch, Standing standing, Tally tally) {
        Set<Long> partial = session.log.partial(stretch.incarnation());
        boolean beyond = last(stretch.incarnation()) > standing.upto();
        boolean undone = session.sql.first("SELECT 1 FROM excluded LIMIT 1", row -> true).isPresent();
        List<Change> arrivals = new ArrayList<>();
        for (Link link : stretch.links()) {
            long seq = link.id().seq();
            if (partial.contains(seq)) {
                refill(link, tally).ifPresent(arrivals::add);
            } else if (seq <= standing.upto() || beyond && session.log.knows(link.id())) {
                tally.known++;
                if (undone) {
                    readmit(link);
                }
            } else {
                tally.fresh(link);
                switch (link) {
                    case Stub stub -> session.log.insert(stub);
                    case Change change -> {
                        session.log.insert(change);
                        arrivals.add(change);
                    }
                }
            }
        }
        return arrivals;
    }

    /// A fuller copy takes the place of what was known in part. Where only a stub stood it is news like any other
    /// change: a laptop that began with a start file hears of the people of its colleagues in this way.
    private Optional<Change> refill(Link link, Tally tally) {
        boolean stub = !session.log.holds(link.id());
        if (!(link instanceof Change change) || !stub && !change.isWhole()) {
            tally.known++;
            return Optional.empty();
        }
        session.log.replace(change);
        if (!stub) {
            tally.known++;
            tally.refilled.add(change.record());
            return Optional.empty();
        }
        tally.fresh(link);
        forgetExclusion(link);
        return Optional.of(change);
    }

    /// A change whose reception was undone counts again when it comes again.
    private void readmit(Link link) {
        if (forgetExclusion(link) && link instanceof Change change) {
            session.applier.recompute(change.record());
        }
    }

    private boolean forgetExclusion(Link link) {
        return session.sql.run("DELETE FROM excluded WHERE inc = ? AND seq = ?",
                session.dictionary.device(link.id().incarnation()), link.id().seq()) > 0;
    }

    /// Fills of a gap let the chain go on over changes that came before them.
    private void advanceOverGap(UUID incarnation) {
        Standing standing = standing(incarnation);
        long[] upto = {standing.upto()};
        byte[][] chain = {standing.chain()};
        session.log.each(incarnation, standing.upto() + 1, Long.MAX_VALUE, link -> {
            if (link.id().seq() == upto[0] + 1) {
                upto[0]++;
                chain[0] = hash.link(chain[0], hash.of(link));
            }
        });
        if (upto[0] > standing.upto()) {
            keepStanding(incarnation, upto[0], chain[0]);
        }
    }

    /// Two laptops use one identity (a cloned disk): what came is kept under an identity derived from it, so that both
    /// sides stay, and the coordinator is told (E-27).
    private List<Change> fork(Parcel.Stretch stretch, Tally tally) {
        tally.forks.add(stretch.team());
        List<Link> others = stretch.links().stream().filter(link -> session.log.link(link.id())
                .map(own -> !Arrays.equals(hash.of(own), hash.of(link))).orElse(true)).toList();
        if (others.isEmpty()) {
            return List.of();
        }
        UUID twin = Ids.natural("fork", stretch.incarnation(),
                HexFormat.of().formatHex(hash.of(others.getFirst())));
        Map<ChangeId, ChangeId> renamed = new HashMap<>();
        others.forEach(link -> renamed.put(link.id(), new ChangeId(twin, renamed.size() + 1L)));
        List<Link> links = others.stream().map(link -> rename(link, renamed)).toList();
        return insert(new Parcel.Stretch(twin, null, stretch.team(), ContentHash.start(), links, null), tally);
    }

    private static Link rename(Link link, Map<ChangeId, ChangeId> renamed) {
        ChangeId id = renamed.get(link.id());
        return switch (link) {
            case Stub stub -> new Stub(id, stub.contentHash());
            case Change change -> new Change(id, change.record(), change.clock(), change.wall(), id.seq(),
                    change.stamp(), change.salts(), change.edits().stream().map(edit -> new Edit(edit.field(),
                    edit.content(), edit.parents().stream().map(p -> renamed.getOrDefault(p, p)).toList())).toList());
        };
    }

    private List<Received.Gap> gaps(Parcel parcel) {
        List<Received.Gap> gaps = new ArrayList<>();
        for (Parcel.Stretch stretch : parcel.stretches()) {
            Standing standing = standing(stretch.incarnation());
            session.sql.first("SELECT min(seq) FROM change WHERE inc = ? AND seq > ?", row -> row.number(1),
                    session.dictionary.device(stretch.incarnation()), standing.upto()).filter(first -> first > 0)
                    .ifPresent(first -> gaps.add(new Received.Gap(stretch.team(), standing.upto() + 1, first - 1)));
        }
        return gaps;
    }

    private void receipt(Parcel parcel, long batch, Tally tally) {
        session.sql.run("INSERT INTO receipt(batch, at, digest, team, author, changes, ranges)"
                + " VALUES(?, ?, ?, ?, ?, ?, ?)", batch, wall.millis(), parcel.digest(), parcel.team(),
                parcel.author(), tally.fresh, tally.ranges(session.dictionary));
    }

    /// What the sender evidently holds need not be sent to it again: all up to the first change of which it has only the
    /// stub, however much it knows behind that.
    private void noteSeen(Parcel parcel) {
        for (Parcel.Stretch stretch : parcel.stretches()) {
            if (!stretch.links().isEmpty()) {
                Optional<Link> hole = stretch.links().stream().filter(Stub.class::isInstance).findFirst();
                session.sql.run("INSERT INTO seen(recipient, inc, upto) VALUES(?, ?, ?) ON CONFLICT(recipient, inc)"
                        + " DO UPDATE SET upto = " + (hole.isPresent() ? "min" : "max") + "(upto, excluded.upto)",
                        parcel.sender(), session.dictionary.device(stretch.incarnation()),
                        hole.map(stub -> stub.id().seq() - 1).orElse(stretch.links().getLast().id().seq()));
            }
        }
    }

    /// Counts what a parcel does while it is taken in.
    private static final class Tally {

        private final Map<String, Integer> created = new TreeMap<>();
        private final Map<String, Integer> updated = new TreeMap<>();
        private final Map<String, Integer> deleted = new TreeMap<>();
        private final List<String> forks = new ArrayList<>();
        private final List<RecordRef> refilled = new ArrayList<>();
        private final Map<UUID, List<long[]>> fresher = new HashMap<>();
        private int fresh;
        private int known;

        void fresh(Link link) {
            fresh++;
            long seq = link.id().seq();
            List<long[]> runs = fresher.computeIfAbsent(link.id().incarnation(), id -> new ArrayList<>());
            if (!runs.isEmpty() && runs.getLast()[1] == seq - 1) {
                runs.getLast()[1] = seq;
            } else {
                runs.add(new long[] {seq, seq});
            }
        }

        void settled(RecordRef ref, Heads before, Heads after, boolean gone) {
            Map<String, Integer> into = gone ? deleted : before.isEmpty() ? created : updated;
            into.merge(ref.kind(), 1, Integer::sum);
        }

        String ranges(Dictionary dictionary) {
            StringBuilder text = new StringBuilder();
            fresher.forEach((incarnation, runs) -> runs.forEach(run -> text.append(dictionary.device(incarnation))
                    .append(':').append(run[0]).append('-').append(run[1]).append(' ')));
            return text.toString().strip();
        }
    }
}
