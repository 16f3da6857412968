package org.bitacora.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bitacora.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePlaceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            /home/marcela/OneDrive/bitacora,                       OneDrive
            /home/marcela/OneDrive - Secretaría de Salud/datos,    OneDrive - Secretaría de Salud
            /Users/marcela/Library/CloudStorage/Dropbox,           CloudStorage
            /Users/marcela/Library/Mobile Documents/com~apple,     Mobile Documents
            /home/marcela/Dropbox (Personal)/x,                    Dropbox (Personal)
            /g/Mi unidad/mesa,                                     Mi unidad
            /home/marcela/googledrive,                             googledrive
            /home/marcela/.local/share/bitacora,
            /home/marcela/Mega obra,
            """)
    void foldersOfCloudProgramsAreKnownByTheirNames(String where, String cloud) {
        assertThat(FilePlace.cloudIn(Path.of(where)).orElse(null)).isEqualTo(cloud);
    }

    @Test
    void networkDrivesAreKnownByTheirAddressOrTheirKind() {
        assertThat(FilePlace.isNetwork("\\\\servidor\\salud", "")).isTrue();
        assertThat(FilePlace.isNetwork("/mnt/salud", "nfs4")).isTrue();
        assertThat(FilePlace.isNetwork("/mnt/salud", "CIFS")).isTrue();
        assertThat(FilePlace.isNetwork("/home/marcela", "ext4")).isFalse();
        assertThat(FilePlace.isNetwork("C:\\Users\\marcela", "NTFS")).isFalse();
    }

    @Test
    void aFileInACloudFolderIsNeitherMadeNorOpenedThereAndTheFolderStaysAsItWas() {
        Path there = folder.resolve("OneDrive").resolve("marcela.bitacora");
        assertThatThrownBy(() -> WorkspaceFile.create(there, new Identity("Marcela", "Cúcuta", false),
                new TestClock("2026-03-19T13:00:00Z"))).isInstanceOf(Problem.class)
                .extracting(problem -> ((Problem) problem).code()).isEqualTo("E-68");
        assertThat(Files.exists(there.getParent())).isFalse();
    }
}
