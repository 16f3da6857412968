package org.bitacora.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The preferences of this computer; immutable, changed by copying. `theme` is light, dark or system; `textSize` in per
/// cent; `window` and `backupFolder` may be null; `recentFiles` newest first.
public record Preferences(String theme, int textSize, WindowPlace window, List<Path> recentFiles, Path backupFolder) {

    private static final int REMEMBERED = 8;

    public static final Preferences DEFAULT = new Preferences("light", 100, null, List.of(), null);

    public Preferences {
        recentFiles = List.copyOf(recentFiles);
    }

    public Preferences withTheme(String other) {
        return new Preferences(other, textSize, window, recentFiles, backupFolder);
    }

    public Preferences withTextSize(int percent) {
        return new Preferences(theme, percent, window, recentFiles, backupFolder);
    }

    public Preferences withWindow(WindowPlace place) {
        return new Preferences(theme, textSize, place, recentFiles, backupFolder);
    }

    public Preferences withBackupFolder(Path folder) {
        return new Preferences(theme, textSize, window, recentFiles, folder);
    }

    /// Puts a file first among the recent ones.
    public Preferences opened(Path file) {
        List<Path> files = new ArrayList<>(recentFiles);
        files.remove(file);
        files.addFirst(file);
        return new Preferences(theme, textSize, window, files.subList(0, Math.min(REMEMBERED, files.size())),
                backupFolder);
    }

    /// Forgets a file that is no longer there.
    public Preferences without(Path file) {
        return new Preferences(theme, textSize, window,
                recentFiles.stream().filter(known -> !known.equals(file)).toList(), backupFolder);
    }
}
