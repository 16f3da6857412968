package org.bitacora.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The folder for what belongs to this computer. Never Documents: OneDrive would carry it to other machines.
public final class LocalFolder {

    private LocalFolder() {
    }

    public static Path ofThisComputer() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /// The same for any system, home and environment.
    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return chosen(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"))
                    .resolve("Bitacora");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Bitacora");
        }
        return chosen(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share")).resolve("bitacora");
    }

    private static Path chosen(String folder, Path otherwise) {
        return folder == null || folder.isBlank() ? otherwise : Path.of(folder);
    }
}
