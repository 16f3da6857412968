package org.bitacora.base;

import java.text.Normalizer;
import java.util.Locale;

/// The two forms of a text: as it is kept (NFC) and as it is searched (no accents, no case, single spaces).
public final class TextForm {

    private TextForm() {
    }

    /// NFC, outer blanks removed; a blank text is no text at all: `null`.
    public static String clean(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String trimmed = text.strip();
        return Normalizer.isNormalized(trimmed, Normalizer.Form.NFC)
                ? trimmed : Normalizer.normalize(trimmed, Normalizer.Form.NFC);
    }

    /// "  PEÑA  Gómez" gives "pena gomez"; never null.
    public static String folded(String text) {
        if (text == null) {
            return "";
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            boolean blank = Character.isWhitespace(c) || c == '\u00a0';
            if (!blank) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }
}
