package org.bitacora.fx.output;

import java.util.List;

/// What a dialog offers to choose from.
///
/// @param label how people call such files
/// @param patterns what their names look like: `*.xlsx`
public record FileKind(String label, List<String> patterns) {

    public static FileKind of(String label, String... patterns) {
        return new FileKind(label, List.of(patterns));
    }
}
