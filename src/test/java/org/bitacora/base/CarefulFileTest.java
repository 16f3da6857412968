package org.bitacora.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CarefulFileTest {

    @TempDir
    Path folder;

    @Test
    void theFileAppearsOnlyWhenItIsWhole() throws IOException {
        Path target = folder.resolve("uno.txt");
        long size = CarefulFile.write(target, out -> {
            out.write("hola".getBytes(StandardCharsets.UTF_8));
            assertThat(target).doesNotExist();
        }, draft -> assertThat(draft).hasContent("hola"));
        assertThat(size).isEqualTo(4);
        assertThat(target).hasContent("hola");
        assertAlone(target);
    }

    @Test
    void aFailureOrAFailedCheckLeavesTheOldFile() throws IOException {
        Path target = Files.writeString(folder.resolve("uno.txt"), "antes");
        assertThatThrownBy(() -> CarefulFile.write(target, out -> {
            out.write(new byte[200_000]);
            throw new IOException("No space left on device");
        }, draft -> { })).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> CarefulFile.write(target, out -> out.write(1), draft -> {
            throw new IOException("not what was written");
        })).isInstanceOf(IOException.class);
        assertThat(target).hasContent("antes");
        assertAlone(target);
    }

    @Test
    void aFileThatReadsBackDifferentlyIsNotKept() throws IOException {
        Path target = folder.resolve("uno.txt");
        assertThatThrownBy(() -> CarefulFile.write(target, out -> {
            out.write("hola".getBytes(StandardCharsets.UTF_8));
            out.flush();
            spoilDraft();
        }, draft -> { })).isInstanceOf(CarefulFile.WrittenDifferently.class);
        assertThat(folder).isEmptyDirectory();
    }

    private void spoilDraft() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            Files.writeString(all.findFirst().orElseThrow(), "mala");
        }
    }

    private void assertAlone(Path target) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(target);
        }
    }
}
