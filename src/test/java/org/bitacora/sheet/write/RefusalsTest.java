package org.bitacora.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.stream.Stream;
import org.bitacora.base.CarefulFile;
import org.bitacora.base.DiskFault;
import org.bitacora.base.Problem;
import org.bitacora.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {

    @TempDir
    Path folder;

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
        Problem problem = Refusals.of(folder.resolve("libro.xlsx"), DiskFault.within(wrapped));
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
        assertThat(DiskFault.within(new IllegalStateException("bug"))).isNull();
        assertThat(DiskFault.within(new UncheckedIOException(new IOException("x")))).hasMessage("x");
    }
}
