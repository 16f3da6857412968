package org.bitacora.exchange.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Lays out the zip: entries one after the other without gaps, sizes in the local headers, no times, no attributes, so
/// that the same content gives the same bytes. The comment of the archive is the SHA-256 of everything before it: one
/// changed byte anywhere, even in a header, shows.
final class PackWriter {

    static final String SEAL = "sha256:";
    private static final short DEFLATED = 8;
    private static final short VERSION = 20;
    private static final short UTF_8 = 1 << 11;
    /// 1 January 1980, the beginning of time in a zip.
    private static final int NO_TIME = 0x0021_0000;

    private record Entry(byte[] name, int crc, int packed, int size, int offset) {
    }

    private final Buffer out = new Buffer(1 << 16);
    private final List<Entry> entries = new ArrayList<>();

    void add(String name, byte[] content, int length) {
        CRC32 crc = new CRC32();
        crc.update(content, 0, length);
        byte[] packed = deflate(content, length);
        Entry entry = new Entry(name.getBytes(StandardCharsets.UTF_8), (int) crc.getValue(), packed.length, length,
                out.size());
        entries.add(entry);
        ByteBuffer head = little(30).putInt(0x04034b50).putShort(VERSION);
        out.writeBytes(common(head, entry).array());
        out.writeBytes(entry.name());
        out.writeBytes(packed);
    }

    private static byte[] deflate(byte[] content, int length) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content, 0, length);
            deflater.finish();
            Buffer packed = new Buffer(length / 3 + 64);
            byte[] chunk = new byte[1 << 16];
            while (!deflater.finished()) {
                packed.write(chunk, 0, deflater.deflate(chunk));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /// The directory and the seal; the finished zip.
    byte[] finish() {
        int start = out.size();
        for (Entry entry : entries) {
            ByteBuffer head = little(46).putInt(0x02014b50).putShort(VERSION).putShort(VERSION);
            common(head, entry).position(42).putInt(entry.offset());
            out.writeBytes(head.array());
            out.writeBytes(entry.name());
        }
        int length = out.size() - start;
        out.writeBytes(little(22).putInt(0x06054b50).putInt(0).putShort((short) entries.size())
                .putShort((short) entries.size()).putInt(length).putInt(start)
                .putShort((short) (SEAL.length() + 64)).array());
        MessageDigest digest = Sha256.start();
        out.digestInto(digest);
        out.writeBytes((SEAL + HexFormat.of().formatHex(digest.digest())).getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /// What local header and directory have in common, written at the same distance from their beginnings.
    private static ByteBuffer common(ByteBuffer head, Entry entry) {
        return head.putShort(UTF_8).putShort(DEFLATED).putInt(NO_TIME).putInt(entry.crc()).putInt(entry.packed())
                .putInt(entry.size()).putShort((short) entry.name().length);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
