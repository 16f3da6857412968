package org.bitacora.sheet;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/// The limits that Apache POI keeps for the whole program, set once before its first use (reliability.md §6).
public final class PoiGround {

    /// One entry of a workbook may unfold to this many bytes.
    public static final long ENTRY_BYTES = 64L << 20;
    public static final int ENTRIES = 200;
    private static final double INFLATE_RATIO = 0.01;

    /// Held here, since java.util.logging forgets the level of a logger that nobody holds. What POI says of a
    /// foreign file (even a refused DOCTYPE, as an error) is told to the person as a `Problem` with its cause; it must
    /// not reach the console as well.
    private static final Logger POI = Logger.getLogger("org.apache.poi");

    static {
        POI.setLevel(Level.OFF);
        ZipSecureFile.setMaxEntrySize(ENTRY_BYTES);
        ZipSecureFile.setMaxFileCount(ENTRIES);
        ZipSecureFile.setMinInflateRatio(INFLATE_RATIO);
    }

    private PoiGround() {
    }

    /// Called first by whoever uses POI; the work is done when this class loads.
    public static void prepare() {
        assert POI.getLevel() == Level.OFF;
    }
}
