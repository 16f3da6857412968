package org.bitacora.db;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bitacora.record.ContentHash;
import org.bitacora.record.Link;
import org.bitacora.seal.DeviceKey;

/// What a bundle is written from: the chains this file holds, in stretches, with the tips their incarnations signed.
/// Valid only inside [Workspace#handingOver].
public final class Outgoing {

    private final Session session;
    private final Device device;
    private final DeviceKey key;
    private final Identity identity;
    private final Clock clock;

    Outgoing(Session session, Device device, DeviceKey key, Identity identity, Clock clock) {
        this.session = session;
        this.device = device;
        this.key = key;
        this.identity = identity;
        this.clock = clock;
    }

    public Identity identity() {
        return identity;
    }

    public UUID incarnation() {
        return device.incarnation();
    }

    public byte[] publicKey() {
        return key.publicKey();
    }

    /// Signs with the device's key.
    public byte[] sign(byte[] message) {
        return key.sign(message);
    }

    /// A stretch to be written: links `from` to `upto` of one incarnation.
    public record Extent(UUID incarnation, byte[] publicKey, String team, long from, byte[] previous, long upto,
            byte[] chain, Parcel.SignedTip tip) {
    }

    /// Everything this file holds without gaps, except what the recipient (may be null) was seen to hold.
    public List<Extent> extents(UUID recipient) {
        Map<UUID, Long> seen = recipient == null ? Map.of() : seenBy(recipient);
        List<Extent> extents = new ArrayList<>();
        session.sql.scan("SELECT id, public_key, team, upto, chain, signed_seq, signed_tip, signature"
                + " FROM incarnation WHERE upto > 0 ORDER BY id", row -> {
            UUID id = row.id(1);
            long from = seen.getOrDefault(id, 0L) + 1;
            if (from <= row.number(4)) {
                byte[] chain = row.bytes(5);
                Parcel.SignedTip tip = id.equals(device.incarnation()) ? signedTip(row.number(4), chain)
                        : row.isNull(8) ? null
                        : new Parcel.SignedTip(row.number(6), row.bytes(7), row.bytes(8));
                extents.add(new Extent(id, row.bytes(2), row.text(3), from, previous(id, from), row.number(4), chain,
                        tip));
            }
        });
        return extents;
    }

    /// As [#extents], of those incarnations only that have a change to show, up to their last one.
    public List<Extent> extentsUntil(Predicate<Link> shown) {
        return extents(null).stream().flatMap(extent -> until(extent, shown).stream()).toList();
    }

    private Optional<Extent> until(Extent extent, Predicate<Link> shown) {
        ContentHash hash = new ContentHash();
        byte[][] chain = {ContentHash.start(), null};
        long[] last = {0};
        each(extent, link -> {
            chain[0] = hash.link(chain[0], hash.of(link));
            if (shown.test(link)) {
                last[0] = link.id().seq();
                chain[1] = chain[0];
            }
        });
        return last[0] == 0 ? Optional.empty() : Optional.of(new Extent(extent.incarnation(), extent.publicKey(),
                extent.team(), extent.from(), extent.previous(), last[0], chain[1],
                extent.incarnation().equals(device.incarnation()) ? signedTip(last[0], chain[1]) : extent.tip()));
    }

    private Parcel.SignedTip signedTip(long seq, byte[] chain) {
        return new Parcel.SignedTip(seq, chain, sign(Receiver.tipMessage(device.incarnation(), seq, chain)));
    }

    private byte[] previous(UUID incarnation, long from) {
        ContentHash hash = new ContentHash();
        byte[][] chain = {ContentHash.start()};
        if (from > 1) {
            session.log.each(incarnation, 1, from - 1, link -> chain[0] = hash.link(chain[0], hash.of(link)));
        }
        return chain[0];
    }

    private Map<UUID, Long> seenBy(UUID recipient) {
        Map<UUID, Long> seen = new HashMap<>();
        session.sql.scan("SELECT i.id, s.upto FROM seen s JOIN incarnation i ON i.n = s.inc WHERE s.recipient = ?",
                row -> seen.put(row.id(1), row.number(2)), recipient);
        return seen;
    }

    /// The links of an extent in order.
    public void each(Extent extent, Consumer<Link> each) {
        session.log.each(extent.incarnation(), extent.from(), extent.upto(), each);
    }

    /// How big a file is, in bytes; empty if it is not here or no longer what it was, which [Workspace#verify] tells.
    public OptionalLong contentSize(String sha256) {
        return session.contents.soundSize(sha256);
    }

    public byte[] content(String sha256) {
        return session.contents.bytes(sha256).orElseThrow();
    }

    /// Notes that everything up to now was handed in with a bundle of this digest.
    public void handedOver(long changes, byte[] digest) {
        session.sql.run("INSERT INTO handover(at, seq, changes, digest) VALUES(?, ?, ?, ?)", clock.millis(),
                device.upto(), changes, digest);
    }
}
