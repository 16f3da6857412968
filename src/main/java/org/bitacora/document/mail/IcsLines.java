package org.bitacora.document.mail;

import java.nio.charset.StandardCharsets;

/// The lines of a calendar: name and value, folded after 75 bytes at most, no character divided.
final class IcsLines {

    private static final int MOST = 75;
    private static final String END = "\r\n";

    private final StringBuilder out = new StringBuilder();

    /// A value that is no text: a date, a word of the standard.
    IcsLines plain(String name, String value) {
        int size = 0;
        for (int c : (name + ":" + value).codePoints().toArray()) {
            String character = Character.toString(c);
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (size + bytes > MOST) {
                out.append(END).append(' ');
                size = 1;
            }
            out.append(character);
            size += bytes;
        }
        out.append(END);
        return this;
    }

    /// What people wrote; an empty text is no line.
    IcsLines text(String name, String value) {
        return value.isEmpty() ? this : plain(name, value.replace("\\", "\\\\").replace(";", "\\;")
                .replace(",", "\\,").replace("\n", "\\n"));
    }

    String text() {
        return out.toString();
    }
}
