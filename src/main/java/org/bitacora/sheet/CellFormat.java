package org.bitacora.sheet;

/// What a column holds and how Excel shows it. `pattern` is an Excel number format, always in its English notation.
public enum CellFormat {

    TEXT("General", 24),
    /// Long text, shown on several lines.
    NOTE("General", 48),
    /// Digits that are no quantity (document, NIT, telephone): the text format keeps leading zeros when retyped.
    CODE("@", 16),
    WHOLE("#,##0", 10),
    YEAR("0", 8),
    DECIMAL_1("#,##0.0", 10),
    DECIMAL_2("#,##0.00", 10),
    DECIMAL_3("#,##0.000", 10),
    /// The p of a test, kept as it is: three decimals, and below them only that it is less.
    PROBABILITY("[<0.001]\"< 0,001\";0.000", 10),
    // The no-break space before % is how Spanish writes it (look.md §2); the sign outside the quotes still scales.
    PERCENT_0("0\"\u00a0\"%", 10),
    PERCENT_1("0.0\"\u00a0\"%", 10),
    PERCENT_2("0.00\"\u00a0\"%", 10),
    DATE("dd/mm/yyyy", 12),
    TIME("hh:mm", 8),
    DATE_TIME("dd/mm/yyyy hh:mm", 17);

    private final String pattern;
    private final int width;

    CellFormat(String pattern, int width) {
        this.pattern = pattern;
        this.width = width;
    }

    public String pattern() {
        return pattern;
    }

    /// A width that fits such values, in characters.
    public int width() {
        return width;
    }

    /// True for what is compared downwards and so stands to the right.
    public boolean isNumber() {
        return switch (this) {
            case TEXT, NOTE, CODE -> false;
            default -> true;
        };
    }

    /// Decimals that are shown, of the value times 100 for a percentage.
    public int decimals() {
        return switch (this) {
            case DECIMAL_1, PERCENT_1 -> 1;
            case DECIMAL_2, PERCENT_2 -> 2;
            case DECIMAL_3, PROBABILITY -> 3;
            default -> 0;
        };
    }

    /// True for a column that holds no more decimals than it shows.
    public boolean isRounded() {
        return this == DECIMAL_1 || this == DECIMAL_2 || this == DECIMAL_3;
    }

    public boolean isPercent() {
        return this == PERCENT_0 || this == PERCENT_1 || this == PERCENT_2;
    }
}
