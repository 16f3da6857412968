package org.bitacora.exchange.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.base.Problem;
import org.bitacora.db.Parcel;
import org.bitacora.record.Kinds;
import org.bitacora.record.Stamp;
import org.bitacora.seal.AgeBox;
import org.bitacora.seal.DeviceKey;
import tools.jackson.core.JacksonException;

/// Opens bundles that anybody may have made: checks the whole, then the signature, then every value, and only then
/// gives the changes out. Refusals are [Problem]s with the codes of `reliability.md` §9. Safe on any thread.
public final class BundleReader {

    private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};

    private final Kinds kinds;
    private final Optional<String> identity;
    private final boolean sample;

    /// @param identity the secret with which bundles encrypted for this workspace are opened
    /// @param sample whether this workspace holds example data
    public BundleReader(Kinds kinds, Optional<String> identity, boolean sample) {
        this.kinds = kinds;
        this.identity = identity;
        this.sample = sample;
    }

    /// @throws Problem if the file cannot be read or is not a sound bundle
    public Bundle read(Path file) {
        String name = file.getFileName().toString();
        try {
            long size = Files.size(file);
            if (size > BundleFormat.MAX_BYTES) {
                throw new Where(name, "").problem("E-18", "exchange.problem.tooBig");
            }
            return read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Problem("E-63", "problem.file.unreadable", name).because(e);
        }
    }

    /// The same for bytes already read; `name` is what refusals call them.
    public Bundle read(String name, byte[] bytes) {
        Where where = new Where(name, "");
        if (bytes.length == 0) {
            throw where.problem("E-01", "exchange.problem.empty");
        }
        byte[] plain = AgeBox.isClosed(bytes) ? opened(bytes, where) : bytes;
        requireBundle(plain, where);
        Pack pack = Pack.of(plain, where);
        return read(pack, where, bytes.length, plain != bytes);
    }

    private byte[] opened(byte[] bytes, Where where) {
        Problem notForUs = where.problem("E-07", "exchange.problem.otherRecipient");
        try {
            return AgeBox.open(bytes, identity.orElseThrow(() -> notForUs)).orElseThrow(() -> notForUs);
        } catch (IOException e) {
            throw where.problem("E-03", "exchange.problem.damaged").because(e);
        }
    }

    /// Another program's file is told apart from a damaged bundle: the remedy differs.
    private static void requireBundle(byte[] plain, Where where) {
        int common = Math.min(plain.length, LOCAL_HEADER.length);
        if (!Arrays.equals(plain, 0, common, LOCAL_HEADER, 0, common)) {
            throw where.problem("E-28", "exchange.problem.foreign");
        }
    }

    private Bundle read(Pack pack, Where where, long size, boolean closed) {
        byte[] head = entry(pack, BundleFormat.MANIFEST, where).whole(BundleFormat.MAX_MANIFEST);
        Manifest manifest = document(head, Manifest.class, where.in(BundleFormat.MANIFEST));
        requireKnownForm(manifest, where);
        requireSigned(pack, manifest, head, where);
        requireSameWorld(manifest, where);
        requireParts(pack, manifest, where);
        requireChains(manifest, where);
        LinkReader changes = new LinkReader(manifest, kinds, where.in(BundleFormat.CHANGES));
        try (Unpacking entry = entry(pack, BundleFormat.CHANGES, where)) {
            changes.read(entry);
            requireDigest(entry, manifest, BundleFormat.CHANGES, where);
        }
        List<Parcel.Content> contents = attachments(pack, manifest, where);
        Manifest.Sender sender = manifest.sender();
        Parcel parcel = new Parcel(pack.digest(), sender.incarnation(), sender.team(), sender.author(),
                changes.stretches(), contents);
        return new Bundle(size, closed, BundleFormat.START.equals(manifest.purpose()), manifest.writtenAt(),
                manifest.program(), sender.key(), changes.unread(),
                changes.deletions(), parcel);
    }

    private static Unpacking entry(Pack pack, String name, Where where) {
        return pack.open(pack.find(name).orElseThrow(() -> where.problem("E-20", "exchange.problem.malformed")));
    }

    private static <T> T document(byte[] json, Class<T> type, Where where) {
        try {
            String text = new String(json, StandardCharsets.UTF_8);
            if (!IdText.isWhole(text) || !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), json)) {
                throw where.problem("E-24", "exchange.problem.entryEncoding", where.entry());
            }
            return BundleFormat.DOCUMENTS.readValue(json, type);
        } catch (JacksonException e) {
            throw where.of(e).because(e);
        }
    }

    private static void requireKnownForm(Manifest manifest, Where where) {
        if (!manifest.format().equals(BundleFormat.NAME)) {
            throw where.problem("E-28", "exchange.problem.foreign");
        }
        Set<String> unknown = new HashSet<>(manifest.mustUnderstand());
        unknown.removeAll(BundleFormat.UNDERSTOOD);
        if (!unknown.isEmpty() || manifest.version() > BundleFormat.VERSION) {
            throw new Problem("E-10", "exchange.problem.newer", where.file(),
                    IdText.printable(manifest.program()), BundleFormat.PROGRAM);
        }
    }

    private static void requireSigned(Pack pack, Manifest manifest, byte[] head, Where where) {
        byte[] json = entry(pack, BundleFormat.SIGNATURE, where).whole(1 << 16);
        Manifest.Signature signature = document(json, Manifest.Signature.class, where.in(BundleFormat.SIGNATURE));
        Manifest.Sender sender = manifest.sender();
        boolean ownKey = Arrays.equals(signature.key(), sender.key()) && manifest.chains().stream()
                .filter(chain -> isOf(chain, sender, manifest)).allMatch(chain -> Arrays.equals(chain.key(),
                sender.key()));
        if (!ownKey || !DeviceKey.verify(signature.key(), head, signature.signature())) {
            throw where.problem("E-05", "exchange.problem.signature", IdText.printable(sender.team()));
        }
    }

    private static boolean isOf(Manifest.Chain chain, Manifest.Sender sender, Manifest manifest) {
        return chain.device() >= 0 && chain.device() < manifest.devices().size()
                && manifest.devices().get(chain.device()).equals(sender.incarnation());
    }

    /// Example data stay among themselves: invented people must not enter a real consolidation, nor the reverse.
    private void requireSameWorld(Manifest manifest, Where where) {
        if (manifest.sample() != sample) {
            throw where.problem("E-09", sample ? "exchange.problem.realIntoSample" : "exchange.problem.sampleIntoReal");
        }
    }

    /// The manifest lists exactly the other entries, with their sizes.
    private static void requireParts(Pack pack, Manifest manifest, Where where) {
        Map<String, Long> listed = manifest.entries().stream().collect(Collectors.toMap(Manifest.Part::name,
                Manifest.Part::size, (a, b) -> -1L, TreeMap::new));
        Map<String, Long> found = new TreeMap<>();
        pack.entries().forEach(entry -> found.put(entry.name(), (long) entry.size()));
        found.remove(BundleFormat.MANIFEST);
        found.remove(BundleFormat.SIGNATURE);
        if (!listed.equals(found)) {
            throw where.problem("E-03", "exchange.problem.damaged");
        }
    }

    private static void requireChains(Manifest manifest, Where where) {
        Set<Integer> devices = new HashSet<>();
        boolean sound = manifest.devices().stream().allMatch(Objects::nonNull)
                && manifest.stamps().stream().allMatch(BundleReader::isWhole)
                && IdText.isClean(manifest.sender().team()) && IdText.isClean(manifest.sender().author())
                && manifest.chains().stream().allMatch(chain -> isSound(chain, manifest)
                && devices.add(chain.device()));
        if (!sound) {
            throw where.problem("E-25", "exchange.problem.manifest");
        }
    }

    private static boolean isWhole(Stamp stamp) {
        return stamp != null && Stream.of(stamp.author(), stamp.zone(), stamp.source(), stamp.version())
                .allMatch(text -> text != null && IdText.isWhole(text));
    }

    private static boolean isSound(Manifest.Chain chain, Manifest manifest) {
        return chain.device() >= 0 && chain.device() < manifest.devices().size() && chain.from() >= 1
                && chain.upto() >= chain.from() && chain.previous().length == 32 && IdText.isClean(chain.team());
    }

    private static void requireDigest(Unpacking entry, Manifest manifest, String name, Where where) {
        String sha256 = HexFormat.of().formatHex(entry.sha256());
        if (manifest.entries().stream().noneMatch(part -> part.name().equals(name) && part.sha256().equals(sha256))) {
            throw where.problem("E-03", "exchange.problem.damaged");
        }
    }

    /// Checks every attached file and leaves it in the pack until it is kept. None has to be mentioned by a change: that of
    /// a newer version may do so in a way not known here.
    private static List<Parcel.Content> attachments(Pack pack, Manifest manifest, Where where) {
        List<Parcel.Content> contents = new ArrayList<>();
        for (Pack.Entry entry : pack.entries()) {
            if (BundleFormat.ATTACHMENT.matcher(entry.name()).matches()) {
                String sha256 = entry.name().substring(BundleFormat.ATTACHMENTS.length());
                if (entry.size() > BundleFormat.MAX_ATTACHMENT) {
                    throw where.problem("E-18", "exchange.problem.tooBig");
                }
                if (!manifest.entries().contains(new Manifest.Part(entry.name(), entry.size(), sha256))
                        || !sha256.equals(digest(pack, entry))) {
                    throw where.problem("E-03", "exchange.problem.damaged");
                }
                contents.add(new Parcel.Content(sha256, entry.size(), () -> pack.open(entry)));
            }
        }
        return contents;
    }

    private static String digest(Pack pack, Pack.Entry entry) {
        try (Unpacking content = pack.open(entry)) {
            content.drain();
            return HexFormat.of().formatHex(content.sha256());
        }
    }
}
