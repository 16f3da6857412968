package org.bitacora.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("tabla.csv"), text);
    }

    @Test
    void aQuotedCellMayHoldMarksAndQuotes() throws IOException {
        assertThat(CsvReader.read(file("Nombre;Nota\nSandra; \"uno; \"\"dos\"\"\"\n"))).last()
                .satisfies(row -> assertThat(row.cells()).containsExactly("Sandra", "uno; \"dos\""));
    }

    /// Of the length of the file, not of its square: this takes minutes where every quote looks back over its cell.
    @Test
    void aCellOfNothingButQuotesIsReadOnce() throws IOException {
        String quotes = "a" + "\"".repeat(1 << 21);
        assertThat(CsvReader.read(file("Nombre;Nota\n" + quotes + ";b\n"))).last()
                .satisfies(row -> assertThat(row.cells()).containsExactly(quotes, "b"));
    }
}
