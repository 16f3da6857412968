package org.bitacora.cli;

import java.util.List;
import java.util.Map;

/// What a command has to say: in sentences for people, and the same as data for `--json`.
///
/// @param exitCode 0 done, 1 refused or not sound
record Answer(List<String> lines, Map<String, ?> data, int exitCode) {

    static Answer done(Map<String, ?> data, String... lines) {
        return new Answer(List.of(lines), data, 0);
    }

    static Answer done(Map<String, ?> data, List<String> lines) {
        return new Answer(lines, data, 0);
    }
}
