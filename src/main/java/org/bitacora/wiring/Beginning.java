package org.bitacora.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bitacora.base.Problem;
import org.bitacora.settings.SettingsFile;

/// With what the window begins: the file that was asked for or the last one, open, or why it does not open. Made off the
/// screen's thread.
///
/// @param file null where there is none yet
/// @param services null where no file is open
/// @param failure why not; null where nothing failed
record Beginning(SettingsFile settings, Path file, Services services, Problem failure) {

    /// @param asked the file, or null for the last one
    static Beginning with(Path asked) {
        SettingsFile settings = SettingsFile.ofThisComputer();
        Path file = asked != null ? asked : settings.present().recentFiles().stream().filter(Files::exists)
                .findFirst().orElse(null);
        if (file == null) {
            return new Beginning(settings, null, null, null);
        }
        try {
            return new Beginning(settings, file, Services.open(file), null);
        } catch (Problem refusal) {
            return new Beginning(settings, file, null, refusal);
        }
    }

    Optional<Problem> refusal() {
        return Optional.ofNullable(failure);
    }
}
