package org.bitacora.exchange;

import java.nio.file.Path;
import java.util.List;

/// Bundles that were written and read back: only then anything is said to be handed in.
///
/// @param files usually one; several when there is much
/// @param bytes of all files together
/// @param whole whether everything was handed in, or only what the recipient was not seen to hold
/// @param closed whether they are encrypted for one recipient
/// @param attached the attached files in them, and their bytes
public record HandedIn(List<Path> files, long bytes, long changes, boolean whole, boolean closed,
        int attached, long attachedBytes) {
}
