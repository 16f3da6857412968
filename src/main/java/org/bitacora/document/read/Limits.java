package org.bitacora.document.read;

/// What a foreign document may hold at most (reliability.md §6); an honest one stays far below.
final class Limits {

    static final long FILE_BYTES = 20L << 20;
    /// All the parts that are read, unfolded.
    static final long TOTAL_BYTES = 128L << 20;
    /// About a thousand pages.
    static final int CHARACTERS = 4_000_000;
    /// Text boxes within text boxes.
    static final int DEPTH = 20;

    private Limits() {
    }
}
