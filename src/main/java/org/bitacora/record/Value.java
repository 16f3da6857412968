package org.bitacora.record;

import java.nio.charset.StandardCharsets;

/// A value as it travels: a tag that says its type (see [FieldType]) and its canonical text. A cleared field is
/// [#NONE], which is a value like any other: an edit that empties a field is never lost either.
public record Value(char tag, String text) {

    public static final Value NONE = new Value('-', "");

    public boolean isNone() {
        return tag == '-';
    }

    /// The bytes that a commitment covers: tag, then UTF-8 text.
    public byte[] bytes() {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[utf8.length + 1];
        all[0] = (byte) tag;
        System.arraycopy(utf8, 0, all, 1, utf8.length);
        return all;
    }
}
