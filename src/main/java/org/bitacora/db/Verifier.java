package org.bitacora.db;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.record.Change;
import org.bitacora.record.ChangeId;
import org.bitacora.record.ContentHash;
import org.bitacora.record.Heads;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Value;
import org.bitacora.seal.DeviceKey;
import org.bitacora.seal.FieldSeal;

/// Checks a whole file: SQLite's own check, every chain against its tip and its signature, heads and projections against
/// recomputation from the changes, and every attached file against its hash. Reads only.
final class Verifier {

    private final Session session;
    private final ContentHash hash = new ContentHash();
    private final List<Verification.Fault> faults = new ArrayList<>();

    Verifier(Session session) {
        this.session = session;
    }

    Verification verify() {
        String verdict = session.sql.first("PRAGMA integrity_check", row -> row.text(1)).orElse("");
        if (!verdict.equals("ok")) {
            fault("verify.sqlite");
        }
        session.sql.query("SELECT id FROM incarnation WHERE upto > 0", row -> row.id(1)).forEach(this::chain);
        List<RecordRef> records = session.records.all();
        records.forEach(this::state);
        session.contents.damaged().forEach(file -> fault("verify.content", file));
        return new Verification(fingerprint(records), number("SELECT count(*) FROM change"), records.size(),
                number("SELECT count(*) FROM conflict"), List.copyOf(faults));
    }

    private long number(String sql) {
        return session.sql.first(sql, row -> row.number(1)).orElseThrow();
    }

    private void fault(String key, Object... args) {
        faults.add(new Verification.Fault(key, List.of(args)));
    }

    private record Tip(long upto, byte[] chain, byte[] key, String team, long signedSeq, byte[] signed,
            byte[] signature) {
    }

    private void chain(UUID incarnation) {
        Tip tip = session.sql.first("SELECT upto, chain, public_key, coalesce(team, ''), coalesce(signed_seq, 0),"
                + " signed_tip, signature FROM incarnation WHERE id = ?", row -> new Tip(row.number(1), row.bytes(2),
                row.bytes(3), row.text(4), row.number(5), row.bytes(6), row.bytes(7)), incarnation).orElseThrow();
        byte[][] chain = {ContentHash.start()};
        long[] seq = {0};
        try {
            session.log.each(incarnation, 1, tip.upto(), link -> {
                chain[0] = hash.link(chain[0], hash.of(link));
                seq[0]++;
                if (link.id().seq() == tip.signedSeq() && !Arrays.equals(chain[0], tip.signed())) {
                    fault("verify.chain", tip.team(), tip.signedSeq());
                }
            });
        } catch (FieldSeal.SealBroken | IndexOutOfBoundsException | IllegalStateException e) {
            fault("verify.change", tip.team(), seq[0] + 1);
            return;
        }
        if (seq[0] != tip.upto() || !Arrays.equals(chain[0], tip.chain())) {
            fault("verify.chain", tip.team(), tip.upto());
        }
        if (tip.signature() != null && !DeviceKey.verify(tip.key(),
                Receiver.tipMessage(incarnation, tip.signedSeq(), tip.signed()), tip.signature())) {
            fault("verify.signature", tip.team());
        }
    }

    private void state(RecordRef ref) {
        List<Change> history;
        try {
            history = session.log.of(ref.id());
        } catch (FieldSeal.SealBroken | IndexOutOfBoundsException | IllegalStateException e) {
            return;
        }
        Heads expected = Heads.of(history);
        if (!expected.equals(session.records.heads(ref))) {
            fault("verify.heads", ref);
        }
        session.projections.of(ref.kind()).ifPresent(projection -> {
            if (!values(projection, expected, history).equals(shown(projection, ref))) {
                fault("verify.projection", ref);
            }
        });
    }

    private static Map<String, Value> values(Projection<?> projection, Heads heads, List<Change> history) {
        Map<ChangeId, Change> byId = new HashMap<>();
        history.forEach(change -> byId.put(change.id(), change));
        Map<String, Value> values = new TreeMap<>();
        heads.winners().forEach((field, id) -> byId.get(id).edits().stream()
                .filter(edit -> edit.field().equals(field) && !edit.value().isNone()
                        && projection.kind().field(field).isPresent())
                .forEach(edit -> values.put(field, edit.value())));
        return values;
    }

    private Map<String, Value> shown(Projection<?> projection, RecordRef ref) {
        Map<String, Value> shown = new TreeMap<>(projection.values(session.sql, session.seal, ref.id()));
        shown.values().removeIf(Value::isNone);
        return shown;
    }

    String fingerprint() {
        return fingerprint(session.records.all());
    }

    /// SHA-256 over the set of changes that count, and over what each record shows: who holds the same changes computes
    /// the same.
    private String fingerprint(List<RecordRef> records) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            session.log.eachCounted(link -> {
                digest.update(Ids.toBytes(link.id().incarnation()));
                digest.update(new Binary.Writer().number(link.id().seq()).bytes());
                digest.update(hash.of(link));
            });
            for (RecordRef ref : records) {
                digest.update(Ids.toBytes(ref.id()));
                new TreeMap<>(session.records.heads(ref).winners()).forEach((field, id) -> digest.update(
                        new Binary.Writer().text(field).raw(Ids.toBytes(id.incarnation())).number(id.seq()).bytes()));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
