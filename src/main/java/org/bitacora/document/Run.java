package org.bitacora.document;

/// A stretch of text in one weight.
public record Run(String text, boolean bold) {

    public Run {
        text = PaperText.clean(text);
    }

    public static Run plain(String text) {
        return new Run(text, false);
    }

    public static Run bold(String text) {
        return new Run(text, true);
    }
}
