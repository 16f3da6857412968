package org.bitacora.sheet;

import java.text.Normalizer;

/// Text on its way into a cell: NFC, no control characters, at most as long as Excel keeps, and never a formula.
public final class CellText {

    /// Excel keeps no more characters in one cell.
    public static final int LONGEST = 32_767;

    /// Whoever retypes such a cell would make a formula of it (reliability.md §6, E-49); the wide forms count in
    /// East Asian keyboards.
    private static final String FORMULA_STARTS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

    private CellText() {
    }

    /// The text as it may stand in a cell; null becomes "".
    public static String clean(String text) {
        if (text == null) {
            return "";
        }
        if (isPlain(text)) {
            return text;
        }
        String normal = Normalizer.normalize(withoutControls(text), Normalizer.Form.NFC);
        return normal.length() <= LONGEST ? normal : normal.substring(0, shortEnd(normal)) + "…";
    }

    /// True when the cell must carry Excel's mark "this is text" (quotePrefix).
    public static boolean needsGuard(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /// Nearly every text: printable and below the first combining mark, so already NFC.
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length > LONGEST) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' || c >= '\u007f' && c <= '\u009f' || c >= '\u0300') {
                return false;
            }
        }
        return true;
    }

    private static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\n', '\r', 0x2028, 0x2029 -> kept.append('\n');
                case '\t' -> kept.append(' ');
                default -> {
                    if (isKept(c)) {
                        kept.appendCodePoint(c);
                    }
                }
            }
        });
        return kept.toString();
    }

    private static boolean isKept(int c) {
        boolean turnsDirection = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        boolean noCharacter = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef || c == 0xfeff;
        return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && !turnsDirection
                && !noCharacter;
    }

    private static int shortEnd(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    }
}
