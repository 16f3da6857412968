package org.bitacora.exchange.bundle;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;

/// Bytes that grow, read in place without a copy.
final class Buffer extends ByteArrayOutputStream {

    Buffer(int room) {
        super(room);
    }

    byte[] array() {
        return buf;
    }

    void digestInto(MessageDigest digest) {
        digest.update(buf, 0, count);
    }
}
