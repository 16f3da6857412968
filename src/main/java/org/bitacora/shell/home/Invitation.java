package org.bitacora.shell.home;

import java.nio.file.Path;
import java.util.List;

/// What a start file says of itself before anybody joins.
///
/// @param project its name
/// @param author who wrote it, of which team
/// @param day when it was written, in words
/// @param teams the teams that are expected
public record Invitation(Path file, String project, String author, String team, String day, List<Brought> brings,
        List<String> teams) {
}
