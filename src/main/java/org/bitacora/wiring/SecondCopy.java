package org.bitacora.wiring;

import java.nio.file.Path;
import org.bitacora.db.Workspace;
import org.bitacora.settings.SettingsFile;

/// A second copy in the folder that the person chose, such as a memory stick.
///
/// @param settings where that folder is remembered
record SecondCopy(SettingsFile settings) {

    /// Writes it, if there is such a folder.
    void make(Workspace workspace) {
        Path folder = settings.present().backupFolder();
        if (folder != null && workspace.damaged().isEmpty()) {
            workspace.backUpIn(folder);
        }
    }
}
