package org.bitacora.exchange.bundle;

import java.io.InputStream;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.bitacora.base.Problem;

/// An entry being inflated: counts while it does, so that nothing grows beyond what the directory said, and hashes what
/// it gives. Refuses with a [Problem] (E-03, E-18).
final class Unpacking extends InputStream {

    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final MessageDigest sha = Sha256.start();
    private final Pack.Entry entry;
    private final Where where;
    private long count;
    private boolean ended;

    Unpacking(byte[] bytes, Pack.Entry entry, Where where) {
        this.entry = entry;
        this.where = where;
        inflater.setInput(bytes, entry.offset(), entry.packed());
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int got = inflate(into, offset, length);
        if (got > 0) {
            crc.update(into, offset, got);
            sha.update(into, offset, got);
            return got;
        }
        end();
        return -1;
    }

    private int inflate(byte[] into, int offset, int length) {
        try {
            int got = inflater.inflate(into, offset, length);
            count += got;
            if (count > entry.size()) {
                throw where.problem("E-18", "exchange.problem.tooBig");
            }
            return got;
        } catch (DataFormatException e) {
            throw damaged().because(e);
        }
    }

    private void end() {
        boolean whole = inflater.finished() && inflater.getRemaining() == 0 && count == entry.size()
                && (int) crc.getValue() == entry.crc();
        ended = true;
        inflater.end();
        if (!whole) {
            throw damaged();
        }
    }

    private Problem damaged() {
        return where.problem("E-03", "exchange.problem.damaged");
    }

    /// SHA-256 of the content; only once it was read to its end.
    byte[] sha256() {
        return sha.digest();
    }

    byte[] whole(int limit) {
        if (entry.size() > limit) {
            throw where.problem("E-18", "exchange.problem.tooBig");
        }
        byte[] all = new byte[entry.size()];
        int at = 0;
        while (at < all.length) {
            int got = read(all, at, all.length - at);
            if (got < 0) {
                throw damaged();
            }
            at += got;
        }
        if (read() >= 0) {
            throw damaged();
        }
        return all;
    }

    /// Reads to the end, keeping nothing.
    void drain() {
        byte[] chunk = new byte[1 << 16];
        while (read(chunk, 0, chunk.length) > 0) {
            // hashed and counted on the way
        }
    }

    @Override
    public void close() {
        ended = true;
        inflater.end();
    }
}
