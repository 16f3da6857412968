package org.bitacora.exchange.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.db.Reading;
import org.bitacora.exchange.model.Delivery;
import org.bitacora.exchange.model.Passage;

/// Questions to the kernel's own tables of receptions, handovers and devices. Each takes the open reading.
public final class ExchangeStore {

    private ExchangeStore() {
    }

    /// How many records of each kind this device touched since it handed in last.
    public static Map<String, Integer> outstanding(Reading reading, UUID self) {
        Map<String, Integer> kinds = new TreeMap<>();
        reading.query("""
                SELECT w.text, count(DISTINCT c.rec) FROM change c JOIN word w ON w.n = c.kind
                WHERE c.inc = (SELECT n FROM incarnation WHERE id = ?)
                AND c.seq > (SELECT coalesce(max(seq), 0) FROM handover) GROUP BY w.text""",
                row -> kinds.put(row.text(1), row.count(2)), Ids.toBytes(self));
        return kinds;
    }

    /// About how many bytes a bundle of everything would have: what lies stored, and salts, ids and times beside it,
    /// which do not shrink; and the attached files.
    public static long estimatedBytes(Reading reading) {
        return reading.count("SELECT sum(length(body) + coalesce(length(sealed), 0) + 90) FROM change")
                + reading.count("SELECT coalesce(sum(size), 0) FROM content");
    }

    /// When a bundle with this identity was received.
    public static Optional<Instant> receivedAt(Reading reading, byte[] digest) {
        return reading.query("SELECT at FROM receipt WHERE digest = ? AND undone = 0 ORDER BY at DESC LIMIT 1",
                row -> Instant.ofEpochMilli(row.number(1)), digest).stream().findFirst();
    }

    /// The keys with which the known devices sign.
    public static Map<UUID, byte[]> keys(Reading reading) {
        Map<UUID, byte[]> keys = new HashMap<>();
        reading.query("SELECT id, public_key FROM incarnation WHERE public_key IS NOT NULL",
                row -> keys.put(row.id(1), row.bytes(2)));
        return keys;
    }

    /// How far the changes of each device are known without gaps.
    public static Map<UUID, Long> standing(Reading reading) {
        Map<UUID, Long> standing = new HashMap<>();
        reading.query("SELECT id, upto FROM incarnation", row -> standing.put(row.id(1), row.number(2)));
        return standing;
    }

    /// The devices from which something was received, with the name of their team.
    public static Map<UUID, String> correspondents(Reading reading) {
        Map<UUID, String> teams = new TreeMap<>(Ids::compare);
        reading.query("SELECT DISTINCT i.id, i.team FROM incarnation i JOIN seen s ON s.recipient = i.id"
                + " WHERE i.team IS NOT NULL", row -> teams.put(row.id(1), row.text(2)));
        return teams;
    }

    /// Everything handed in and received, newest first.
    public static List<Passage> history(Reading reading) {
        List<Passage> passages = new ArrayList<>(reading.query(
                "SELECT at, author, team, changes, undone, digest FROM receipt", row -> new Passage(
                Instant.ofEpochMilli(row.number(1)), true, row.text(2), row.text(3), row.number(4),
                row.count(5) != 0, mark(row.bytes(6)))));
        passages.addAll(reading.query("SELECT at, changes, digest FROM handover", row -> new Passage(
                Instant.ofEpochMilli(row.number(1)), false, "", "", row.number(2), false, mark(row.bytes(3)))));
        passages.sort(Comparator.comparing(Passage::at).reversed());
        return passages;
    }

    /// The files that were received and not taken back, newest first, each with the teams whose work was new in it.
    public static List<Delivery> deliveries(Reading reading) {
        Map<Integer, String> teams = new HashMap<>();
        reading.query("SELECT n, team FROM incarnation WHERE team IS NOT NULL",
                row -> teams.put(row.count(1), row.text(2)));
        return reading.query("SELECT at, team, ranges, digest FROM receipt WHERE undone = 0 ORDER BY at DESC, n DESC",
                row -> new Delivery(Instant.ofEpochMilli(row.number(1)),
                        teamsOf(row.text(2), row.text(3), teams), mark(row.bytes(4))));
    }

    /// @param ranges as the kernel notes them, "3:17-42 5:1-9": device, first and last change
    private static Set<String> teamsOf(String sender, String ranges, Map<Integer, String> teams) {
        Set<String> found = new HashSet<>();
        Optional.ofNullable(sender).ifPresent(found::add);
        Arrays.stream(ranges.split(" ")).filter(range -> !range.isEmpty())
                .map(range -> teams.get(Integer.valueOf(range.substring(0, range.indexOf(':')))))
                .filter(Objects::nonNull).forEach(found::add);
        return found;
    }

    /// The first eight characters of an identity, as in names of files.
    public static String mark(byte[] digest) {
        return HexFormat.of().formatHex(digest, 0, 4);
    }
}
