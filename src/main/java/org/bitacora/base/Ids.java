package org.bitacora.base;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/// Record ids: UUIDv7 for what a person creates, UUIDv5 where two laptops would naturally create the same thing
/// (RFC 9562 §5.5 and §5.7). Safe on any thread.
public final class Ids {

    /// The name space of every natural key of this product; changing it would split records that are one.
    private static final UUID NATURAL = UUID.fromString("b17ac02a-5a1d-5e5a-9d0c-0c01a55a1d00");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    /// A new id that sorts by the time of its making, in milliseconds since 1970.
    public static UUID next(Clock clock) {
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        ByteBuffer bits = ByteBuffer.wrap(random);
        long high = clock.millis() << 16 | 0x7000 | bits.getShort() & 0x0fff;
        long low = bits.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /// 128 random bits, for a device's incarnation.
    public static UUID random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return fromBytes(bytes);
    }

    /// The id of the thing that these parts name; the same parts give the same id on every laptop.
    public static UUID natural(String kind, Object... parts) {
        StringBuilder name = new StringBuilder(kind);
        for (Object part : parts) {
            name.append('\u001f').append(part);
        }
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(toBytes(NATURAL));
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.toString().getBytes(StandardCharsets.UTF_8)));
            long high = hash.getLong() & 0xffffffffffff0fffL | 0x5000;
            long low = hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] toBytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID fromBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /// Orders ids as their 16 bytes, unsigned; `UUID.compareTo` is signed and would differ from SQLite's order.
    public static int compare(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
