package org.bitacora.sheet.write;

/// Estimates how high a text stands in a cell. No font is measured: that would load the whole of AWT.
final class Lines {

    /// Line height in points for one point of type, and the type in which the width of a column is counted.
    private static final double LEADING = 1.36;
    private static final double WIDTH_POINTS = 11;
    /// A width is counted in digits; letters are narrower on average.
    private static final double LETTERS_PER_DIGIT = 1.15;
    /// Titles are bold, and bold letters wider.
    private static final double BOLD = 1.12;
    /// Excel knows no higher row.
    private static final double HIGHEST = 409;

    private Lines() {
    }

    /// The height in points of `text` in a cell `width` characters wide.
    static float height(String text, double width, int points) {
        double fitting = Math.max(1, width * LETTERS_PER_DIGIT * WIDTH_POINTS / points);
        int lines = text.lines().mapToInt(line -> 1 + (int) ((line.length() - 1) / fitting)).sum();
        return (float) Math.min(HIGHEST, Math.max(1, lines) * points * LEADING);
    }

    /// The same for a title over a column.
    static float titleHeight(String title, double width, int points) {
        return height(title, width / BOLD, points);
    }

    /// True when the text surely stays on one line.
    static boolean isOne(String text, int width) {
        return text.length() <= width && text.indexOf('\n') < 0;
    }
}
