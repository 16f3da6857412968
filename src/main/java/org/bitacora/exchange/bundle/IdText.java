package org.bitacora.exchange.bundle;

import java.text.Normalizer;

/// What may stand in a name that a bundle brings (kinds, fields, teams): NFC, nothing invisible, nothing that turns the
/// direction of writing, no half characters. A name is shown and compared, so two that look alike must be alike.
final class IdText {

    private IdText() {
    }

    static boolean isClean(String text) {
        return !text.isEmpty() && text.codePoints().noneMatch(IdText::isRefused)
                && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static boolean isRefused(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.PRIVATE_USE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /// The nearest clean text, for what people typed when nobody looked: names of teams and authors.
    static String cleaned(String text) {
        String kept = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(c -> !isRefused(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return kept.isBlank() ? "?" : kept.strip();
    }

    /// A name of a kind or field: `person`, `answers/q01`.
    static boolean isName(String text) {
        boolean letter = !text.isEmpty() && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '_');
        return letter && text.indexOf('=') < 0 && isClean(text);
    }

    /// Whether every surrogate has its other half; a lone one cannot be written as UTF-8.
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /// A hostile name, fit to be shown in a sentence.
    static String printable(String text) {
        String safe = text.codePoints().map(c -> isRefused(c) ? '·' : c).limit(60)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return safe.length() < text.length() ? safe + "…" : safe;
    }
}
