package org.bitacora.exchange.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The zip of a bundle as it was found: only the entries of the closed list, each once, directory and local headers
/// equal, nothing between them and nothing behind. Nothing is ever unpacked to disk, so names can lead nowhere.
final class Pack {

    private static final int END = 22;
    private static final int DIRECTORY = 46;
    private static final int LOCAL = 30;

    /// Where the packed bytes of an entry lie.
    record Entry(String name, int crc, int packed, int size, int offset) {
    }

    private final byte[] bytes;
    private final ByteBuffer view;
    private final Where where;
    private final byte[] digest;
    private final List<Entry> entries;

    private Pack(byte[] bytes, Where where) {
        this.bytes = bytes;
        this.where = where;
        view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end();
        boolean sealed = requireSeal(end);
        digest = Sha256.start().digest(bytes);
        entries = directory(end);
        if (!sealed) {
            throw where.problem("E-20", "exchange.problem.repacked");
        }
        requireOrder();
    }

    /// @throws org.bitacora.base.Problem E-02, E-03, E-18, E-19, E-20
    static Pack of(byte[] bytes, Where where) {
        return new Pack(bytes, where);
    }

    /// SHA-256 of the whole zip: the identity of the bundle.
    byte[] digest() {
        return digest;
    }

    List<Entry> entries() {
        return entries;
    }

    Optional<Entry> find(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    Unpacking open(Entry entry) {
        return new Unpacking(bytes, entry, where.in(entry.name()));
    }

    private int end() {
        for (int at = bytes.length - END; at >= 0; at--) {
            if (view.getInt(at) == 0x06054b50) {
                int length = at + END + Short.toUnsignedInt(view.getShort(at + 20));
                if (length == bytes.length) {
                    return at;
                }
                if (length < bytes.length) {
                    throw where.problem("E-03", "exchange.problem.damaged");
                }
            }
        }
        throw where.problem("E-02", "exchange.problem.truncated", Math.max(1, bytes.length / 1024));
    }

    /// Whether the archive carries our seal. @throws org.bitacora.base.Problem E-03 if it does and does not hold
    private boolean requireSeal(int end) {
        int from = end + END;
        String comment = new String(bytes, from, bytes.length - from, StandardCharsets.US_ASCII);
        if (!comment.startsWith(PackWriter.SEAL)) {
            return false;
        }
        MessageDigest sha = Sha256.start();
        sha.update(bytes, 0, from);
        if (!comment.equals(PackWriter.SEAL + HexFormat.of().formatHex(sha.digest()))) {
            throw where.problem("E-03", "exchange.problem.damaged");
        }
        return true;
    }

    private List<Entry> directory(int end) {
        List<Integer> places = places(end);
        List<Entry> found = places.stream().map(at -> entry(at, end)).toList();
        requireNames(found);
        int expected = 0;
        for (int i = 0; i < found.size(); i++) {
            requireLocal(places.get(i), found.get(i), expected);
            expected = found.get(i).offset() + found.get(i).packed();
        }
        require(expected == view.getInt(end + 16));
        return found;
    }

    /// Where the headers of the directory begin; together they reach exactly to its end.
    private List<Integer> places(int end) {
        int count = Short.toUnsignedInt(view.getShort(end + 10));
        if (count > BundleFormat.MAX_ENTRIES) {
            throw where.problem("E-18", "exchange.problem.tooBig");
        }
        List<Integer> places = new ArrayList<>();
        int at = view.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            require(at >= 0 && at <= end - DIRECTORY && view.getInt(at) == 0x02014b50);
            places.add(at);
            at += DIRECTORY + length(at + 28) + length(at + 30) + length(at + 32);
        }
        require(at == end);
        return places;
    }

    private int length(int at) {
        return Short.toUnsignedInt(view.getShort(at));
    }

    /// Only the closed list, each once, not more than is allowed together; a zip without our first entry is no bundle.
    private void requireNames(List<Entry> found) {
        if (found.stream().noneMatch(entry -> entry.name().equals(BundleFormat.MANIFEST))) {
            throw where.problem("E-28", "exchange.problem.foreign");
        }
        found.forEach(entry -> requireAllowed(entry.name()));
        require(found.stream().map(Entry::name).distinct().count() == found.size());
        if (found.stream().mapToLong(Entry::size).sum() > BundleFormat.MAX_BYTES) {
            throw where.problem("E-18", "exchange.problem.tooBig");
        }
    }

    private Entry entry(int at, int end) {
        int nameLength = length(at + 28);
        require(nameLength > 0 && at + DIRECTORY + nameLength <= end);
        int size = view.getInt(at + 24);
        int packed = view.getInt(at + 20);
        int local = view.getInt(at + 42);
        if (size < 0 || size > BundleFormat.MAX_BYTES) {
            throw where.problem("E-18", "exchange.problem.tooBig");
        }
        require(packed >= 0 && local >= 0 && local <= bytes.length - LOCAL - nameLength);
        return new Entry(new String(bytes, at + DIRECTORY, nameLength, StandardCharsets.UTF_8), view.getInt(at + 16),
                packed, size, local + LOCAL + nameLength + length(local + 28));
    }

    private void requireAllowed(String name) {
        boolean known = Set.of(BundleFormat.MANIFEST, BundleFormat.CHANGES, BundleFormat.SIGNATURE).contains(name);
        if (!known && !BundleFormat.ATTACHMENT.matcher(name).matches()) {
            throw where.problem("E-19", "exchange.problem.entryName", IdText.printable(name));
        }
    }

    /// The local header repeats what the directory says, and its content begins where the one before ended.
    private void requireLocal(int at, Entry entry, int expected) {
        int local = view.getInt(at + 42);
        int nameLength = length(at + 28);
        require(local == expected && view.getInt(local) == 0x04034b50);
        require(new ByteRange(local + 4, 26).equalIn(bytes, at + 6));
        require(new ByteRange(local + LOCAL, nameLength).equalIn(bytes, at + DIRECTORY));
        int method = view.getShort(local + 8);
        int flags = view.getShort(local + 6);
        require(method == 8 && (flags & ~(1 << 11)) == 0);
        require(entry.offset() <= bytes.length - entry.packed());
    }

    private record ByteRange(int from, int length) {
        boolean equalIn(byte[] bytes, int other) {
            for (int i = 0; i < length; i++) {
                if (bytes[from + i] != bytes[other + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private void requireOrder() {
        require(entries.size() >= 3);
        require(entries.getFirst().name().equals(BundleFormat.MANIFEST));
        require(entries.getLast().name().equals(BundleFormat.SIGNATURE));
        require(find(BundleFormat.CHANGES).isPresent());
    }

    private void require(boolean holds) {
        if (!holds) {
            throw where.problem("E-20", "exchange.problem.malformed");
        }
    }
}
