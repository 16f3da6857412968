package org.bitacora.db;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bitacora.base.Problem;
import org.bitacora.seal.FieldSeal;

/// The files of a workspace, each once, under the SHA-256 of its content (decision 0025). They are no part of the set of
/// changes: a change mentions a file by its hash, and the file may come later or never. Nothing is ever taken away, so
/// that whatever a change of any time mentions is found again. Used in its connection's turn.
final class Contents {

    /// Of one file, in bytes.
    static final int MAX = 20 << 20;
    /// How much of a file is sealed and stored at once, in bytes.
    static final int PART = 1 << 20;

    private static final HexFormat HEX = HexFormat.of();

    private final Sql sql;
    private final FieldSeal seal;
    private boolean present;

    Contents(Sql sql, FieldSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /// A copy that an earlier version made has no such table.
    private boolean present() {
        present = present || sql.first("SELECT 1 FROM sqlite_master WHERE name = 'content'", row -> true).isPresent();
        return present;
    }

    private record Place(long n, byte[] sha256, long size) {
    }

    private Optional<Place> find(String sha256) {
        return present() ? sql.first("SELECT n, sha256, size FROM content WHERE sha256 = ?",
                row -> new Place(row.number(1), row.bytes(2), row.number(3)), HEX.parseHex(sha256)) : Optional.empty();
    }

    boolean has(String sha256) {
        return find(sha256).isPresent();
    }

    /// Keeps a file that is already in memory.
    ///
    /// @return its SHA-256 in hexadecimal
    String keep(byte[] bytes) {
        String sha256 = HEX.formatHex(digest().digest(bytes));
        keep(sha256, new ByteArrayInputStream(bytes));
        return sha256;
    }

    /// Keeps a file unless it is here already; the stream is not closed.
    ///
    /// @return its size in bytes, empty if it was here
    /// @throws Problem E-03 if the content is another, E-18 if it is too big; what was written is taken back by the caller
    OptionalLong keep(String sha256, InputStream bytes) {
        if (has(sha256)) {
            return OptionalLong.empty();
        }
        sql.run("INSERT INTO content(sha256, size) VALUES(?, 0)", HEX.parseHex(sha256));
        Place place = find(sha256).orElseThrow();
        MessageDigest digest = digest();
        long size = 0;
        int no = 0;
        try {
            for (byte[] part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
                digest.update(part);
                size += part.length;
                requireRoom(size);
                sql.run("INSERT INTO content_part(content, no, sealed) VALUES(?, ?, ?)", place.n(), no,
                        seal.seal(part, partOf(place, no)));
                no++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Arrays.equals(place.sha256(), digest.digest())) {
            throw new Problem("E-03", "problem.content.differs");
        }
        sql.run("UPDATE content SET size = ? WHERE n = ?", size, place.n());
        return OptionalLong.of(size);
    }

    private static void requireRoom(long size) {
        if (size > MAX) {
            throw new Problem("E-18", "problem.content.tooBig");
        }
    }

    /// A part belongs to its place in its file and cannot be moved to another.
    private static byte[] partOf(Place place, int no) {
        return new Binary.Writer().raw(place.sha256()).number(no).bytes();
    }

    /// Empty if it is not here.
    ///
    /// @throws Problem E-67 if what is here is not what it was
    Optional<byte[]> bytes(String sha256) {
        return find(sha256).map(place -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream((int) place.size());
            if (!copy(place, out)) {
                throw new Problem("E-67", "problem.content.damaged");
            }
            return out.toByteArray();
        });
    }

    /// The size of a file that is here and is still what it was; else empty.
    OptionalLong soundSize(String sha256) {
        return find(sha256).filter(place -> copy(place, OutputStream.nullOutputStream()))
                .map(place -> OptionalLong.of(place.size())).orElse(OptionalLong.empty());
    }

    /// The files that are not what they were, by the beginnings of their hashes.
    List<String> damaged() {
        List<Place> all = present() ? sql.query("SELECT n, sha256, size FROM content ORDER BY n",
                row -> new Place(row.number(1), row.bytes(2), row.number(3))) : List.of();
        return all.stream().filter(place -> !copy(place, OutputStream.nullOutputStream()))
                .map(place -> HEX.formatHex(place.sha256(), 0, 4)).toList();
    }

    /// Whether all of it could be opened and is what its hash says.
    private boolean copy(Place place, OutputStream out) {
        MessageDigest digest = digest();
        long[] size = {0};
        int[] no = {0};
        try {
            sql.scan("SELECT sealed FROM content_part WHERE content = ? ORDER BY no", row -> {
                byte[] part = seal.unseal(row.bytes(1), partOf(place, no[0]++));
                digest.update(part);
                size[0] += part.length;
                write(part, out);
            }, place.n());
        } catch (FieldSeal.SealBroken e) {
            return false;
        }
        return size[0] == place.size() && Arrays.equals(place.sha256(), digest.digest());
    }

    private static void write(byte[] part, OutputStream out) {
        try {
            out.write(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
