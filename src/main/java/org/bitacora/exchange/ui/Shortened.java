package org.bitacora.exchange.ui;

/// Long texts where only their beginning has room.
final class Shortened {

    private Shortened() {
    }

    static String of(String text, int length) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= length) {
            return line;
        }
        int blank = line.lastIndexOf(' ', length);
        return line.substring(0, blank > length / 2 ? blank : length) + "…";
    }
}
