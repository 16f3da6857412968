package org.bitacora.document;

import java.text.Normalizer;

/// Text on its way into a file for another program: NFC and without what XML forbids, so that nothing that anybody
/// pasted can break the file. Line breaks stay; tabs become blanks.
public final class PaperText {

    private PaperText() {
    }

    /// The text as it may stand in a paper; null becomes "".
    public static String clean(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\n', '\r', '\u000b', '\f', 0x85, 0x2028, 0x2029 -> kept.append('\n');
                case '\t' -> kept.append(' ');
                default -> {
                    if (isKept(c)) {
                        kept.appendCodePoint(c);
                    }
                }
            }
        });
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /// The same on one line, without outer blanks: titles, names, headings of columns.
    public static String oneLine(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    private static boolean isKept(int c) {
        boolean turnsDirection = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        boolean noCharacter = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef || c == 0xfeff;
        return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && !turnsDirection
                && !noCharacter;
    }
}
