package org.bitacora.sheet.read;

/// What a foreign workbook may hold at most (reliability.md §6); an honest one stays far below.
final class Limits {

    static final long FILE_BYTES = 20L << 20;
    /// All the parts that are read, unfolded.
    static final long TOTAL_BYTES = 512L << 20;
    /// Parts that POI builds as trees in memory: the list of contents, relations, properties.
    static final int STRUCTURE_BYTES = 1 << 20;
    static final int SHEETS = 20;
    static final int ROWS = 50_000;
    static final int COLUMNS = 200;
    /// The last row that Excel itself knows; POI accepts 99,999,999.
    static final int LAST_ROW = 1_048_576;
    /// A number of Excel's has 17 digits, a sign, a point and an exponent.
    static final int NUMBER_LENGTH = 40;
    static final int STYLES = 65_000;

    private Limits() {
    }
}
