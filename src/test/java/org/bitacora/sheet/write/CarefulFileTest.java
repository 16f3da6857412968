package org.bitacora.sheet.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.stream.Stream;
import org.bitacora.base.Problem;
import org.bitacora.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), "E-64", "El disco está lleno"),
                Arguments.of(new IOException("Espacio en disco insuficiente"), "E-64", "El disco está lleno"),
                Arguments.of(new IOException("Disk quota exceeded"), "E-64", "El disco está lleno"),
                Arguments.of(new FileSystemException("x", "y", "está siendo utilizado por otro proceso"), "E-32",
                        "está abierto en Excel"),
                Arguments.of(new FileSystemException("x", null, "Read-only file system"), "E-63", "es de solo lectura"),
                Arguments.of(new AccessDeniedException("x"), "E-63", "es de solo lectura"),
                Arguments.of(new ReadOnlyFileSystemException(), "E-63", "es de solo lectura"),
                Arguments.of(new CarefulFile.WrittenDifferently(), "E-69", "al leerlo de nuevo no era igual"),
                Arguments.of(new IOException("something else"), "E-63", "No se pudo escribir"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureOfTheDiskHasItsSentence(Exception failure, String code, String words) { // E-32, E-63, E-64, E-69
        RuntimeException wrapped = new IllegalStateException(failure);
        Problem problem = Refusals.of(folder.resolve("libro.xlsx"), Refusals.ofDisk(wrapped));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(Texts.of(problem)).contains(words).doesNotContain("{");
        assertThat(problem).hasCause(failure);
    }

    @Test
    void aFolderThatIsGoneIsSaid() { // E-69
        Problem problem = Refusals.of(folder.resolve("usb/libro.xlsx"), new IOException("Input/output error"));
        assertThat(problem.code()).isEqualTo("E-69");
    }

    @Test
    void whatIsNotOfTheDiskIsABug() {
        assertThat(Refusals.ofDisk(new IllegalStateException("bug"))).isNull();
        assertThat(Refusals.ofDisk(new UncheckedIOException(new IOException("x")))).hasMessage("x");
    }

    private void assertAlone(Path target) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(target);
        }
    }
}
