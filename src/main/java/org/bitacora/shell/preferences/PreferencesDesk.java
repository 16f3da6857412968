package org.bitacora.shell.preferences;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.bitacora.fx.Theme;
import org.bitacora.fx.output.FileDialogs;
import org.bitacora.settings.SettingsFile;
import org.bitacora.task.Tasks;

/// What Ajustes works with.
///
/// @param sections opens a page of its own: `lists/occupations`, `calendar`
/// @param opener goes on with another file in place of the present one; screen's thread
public record PreferencesDesk(Theme theme, SettingsFile settings, FileCare care, Tasks tasks, FileDialogs dialogs,
        Consumer<Path> opener, Consumer<String> sections) {
}
