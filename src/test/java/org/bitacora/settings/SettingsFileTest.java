package org.bitacora.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void whatWasChangedIsThereAtTheNextStart() {
        Path file = folder.resolve("a").resolve("preferencias.json");
        WindowPlace window = new WindowPlace(10, 20, 1200, 700, true);
        new SettingsFile(file).change(now -> now.withTheme("dark").withTextSize(125).withWindow(window)
                .opened(Path.of("cucuta.bitacora")).withBackupFolder(Path.of("copias")));
        assertThat(new SettingsFile(file).present()).isEqualTo(new Preferences("dark", 125, window,
                List.of(Path.of("cucuta.bitacora")), Path.of("copias")));
        assertThat(folder.resolve("a")).isDirectoryNotContaining("glob:**.nuevo");
    }

    @Test
    void keysOfANewerVersionSurvive() throws IOException {
        Path file = folder.resolve("preferencias.json");
        Files.writeString(file, "{\"theme\":\"dark\",\"newer\":{\"a\":1}}");
        new SettingsFile(file).change(now -> now.withTextSize(110));
        assertThat(file).content().contains("\"newer\"").contains("\"dark\"").contains("110");
    }

    @Test
    void aBrokenFileMeansTheDefaults() throws IOException {
        Path file = folder.resolve("preferencias.json");
        Files.writeString(file, "{\"theme\":");
        assertThat(new SettingsFile(file).present()).isEqualTo(Preferences.DEFAULT);
    }

    @Test
    void recentFilesAreNewestFirstAndFew() {
        Preferences now = Preferences.DEFAULT;
        for (int i = 0; i < 12; i++) {
            now = now.opened(Path.of(i + ".bitacora"));
        }
        now = now.opened(Path.of("8.bitacora"));
        assertThat(now.recentFiles()).hasSize(8).startsWith(Path.of("8.bitacora"), Path.of("11.bitacora"));
        assertThat(now.without(Path.of("8.bitacora")).recentFiles()).hasSize(7);
    }

    @Test
    void theFolderIsNeverDocuments() {
        Path home = Path.of("home");
        assertThat(LocalFolder.of("Windows 11", home, Map.of("LOCALAPPDATA", "local")))
                .isEqualTo(Path.of("local", "Bitacora"));
        assertThat(LocalFolder.of("Mac OS X", home, Map.of()).toString()).contains("Application Support");
        assertThat(LocalFolder.of("Linux", home, Map.of())).isEqualTo(Path.of("home", ".local", "share", "bitacora"));
    }
}
