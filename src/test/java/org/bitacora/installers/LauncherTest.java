package org.bitacora.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bitacora.installers.Folder.Called;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    Path root;
    private Folder folder;

    @BeforeEach
    void lay() throws IOException {
        folder = new Folder(root);
    }

    private Called call(Map<String, String> environment, String... args) throws Exception {
        return folder.call(folder.launcher(), environment, args);
    }

    @Test
    void theProgramIsStartedWithTheSharedFlags() throws Exception {
        Path java = folder.java("b", "25.0.3");
        String lib = folder.lib().toString();
        Called called = call(Map.of("JAVA_HOME", java.toString()), "demo", "--en", "una carpeta");
        assertThat(called.exitCode()).isZero();
        assertThat(called.lines()).containsExactly("java-25.0.3", "-p", lib + "/fx", "--opens", "a=b", "-quiet", "-cp",
                lib + "/a.jar:" + lib + "/bitacora.jar", "Main", "demo", "--en", "una carpeta");
    }

    @Test
    void theFirstJavaThatIsNewEnoughIsTaken() throws Exception {
        folder.java("a", "26");
        Path old = folder.java("c", "17.0.15");
        assertThat(call(Map.of()).lines()).first().isEqualTo("java-26");
        assertThat(call(Map.of("JAVA_HOME", old.toString())).lines()).first().isEqualTo("java-26");
        folder.onPath(folder.java("b", "25"));
        assertThat(call(Map.of("JAVA_HOME", old.toString())).lines()).first().isEqualTo("java-25");
    }

    @Test
    void anOlderJavaIsRefusedInOneClearSentence() throws Exception {
        folder.onPath(folder.java("a", "17.0.15"));
        Called called = call(Map.of());
        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.lines().getFirst()).isEqualTo(
                "Bitácora necesita Java 25 o posterior y en este equipo solo encontró Java 17.");
        assertThat(called.lines().get(1)).contains("JAVA_HOME");
    }

    @Test
    void withoutAnyJavaItSaysSo() throws Exception {
        assertThat(call(Map.of()).lines().getFirst()).endsWith("no encontró ninguno.");
    }

    @Test
    void theCacheIsPassedOnlyWhereItIs() throws Exception {
        folder.java("a", "25");
        Path command = Files.createFile(folder.lib().resolve("command.aot"));
        assertThat(call(Map.of(), "verificar", "x").lines()).contains("-XX:AOTCache=" + command);
        assertThat(call(Map.of()).lines()).noneMatch(line -> line.contains("AOT"));
        Path window = Files.createFile(folder.lib().resolve("window.aot"));
        assertThat(call(Map.of()).lines()).contains("-XX:AOTCache=" + window);
        assertThat(call(Map.of(), "abrir", "x").lines()).contains("-XX:AOTCache=" + window);
    }

    @Test
    void aLinkToTheLauncherStartsTheSameProgram() throws Exception {
        folder.java("a", "25");
        Path link = Files.createSymbolicLink(root.resolve("enlace"), folder.launcher());
        assertThat(folder.call(link, Map.of()).lines()).contains(folder.lib() + "/fx");
    }

    @Test
    void theWindowsLauncherHasItsLineEndsAndTheSameFlags() throws IOException {
        String batch = Files.readString(Path.of("installers/bin/bitacora.bat"));
        assertThat(batch.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(batch).contains("@{bitacora.opens} @{bitacora.quiet}", "@{bitacora.main} %*");
    }
}
