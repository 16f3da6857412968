package org.bitacora.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.bitacora.base.Problem;
import org.bitacora.sheet.read.SheetReader;
import org.bitacora.sheet.write.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// A program of its own writes and reads, also what is hostile, with Java's own logging that ends on the console.
class QuietTest {

    @TempDir
    Path folder;

    @Test
    void nothingIsSaidOnTheConsole() throws Exception {
        Path said = folder.resolve("said");
        Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), Child.class.getName(), folder.toString())
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).hasContent("");
        assertThat(child.exitValue()).isZero();
    }

    /// Exits with 0 when the damaged copy of a workbook was refused.
    static final class Child {

        private Child() {
        }

        public static void main(String[] args) throws IOException {
            Path file = WorkbookFile.write(SampleWorkbook.quarterly(50), Path.of(args[0], "libro.xlsx")).file();
            try (SheetReader reader = SheetReader.open(file)) {
                reader.sheets().forEach(sheet -> reader.read(sheet, row -> { }));
            }
            byte[] spoiled = Files.readAllBytes(file);
            for (int i = 60; i < 400; i++) {
                spoiled[i] ^= (byte) 0x55;
            }
            System.exit(isRefused(Files.write(file, spoiled)) ? 0 : 1);
        }

        private static boolean isRefused(Path file) {
            try (SheetReader reader = SheetReader.open(file)) {
                reader.sheets().forEach(sheet -> reader.read(sheet, row -> { }));
                return false;
            } catch (Problem e) {
                return true;
            }
        }
    }
}
