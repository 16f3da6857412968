package org.bitacora.installers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A runnable folder made of the launcher's template, with Java homes that only say how they were called.
final class Folder {

    /// What a call printed, on either stream.
    record Called(int exitCode, List<String> lines) {
    }

    private static final String JAVA = """
            #!/bin/sh
            echo java-%1$s
            printf '%%s\\n' "$@"
            """;

    private final Path root;

    Folder(Path root) throws IOException {
        this.root = root.toRealPath();
        String template = Files.readString(Path.of("installers/bin/bitacora"));
        script(launcher(), template.replace("@{bitacora.main}", "Main").replace("@{bitacora.opens}", "--opens a=b")
                .replace("@{bitacora.quiet}", "-quiet").replace("/usr/lib/jvm", root.resolve("jvm").toString()));
        Files.createDirectories(root.resolve("jvm"));
        Files.createDirectories(lib());
        Files.createFile(lib().resolve("a.jar"));
        Files.createFile(lib().resolve("bitacora.jar"));
        for (String tool : List.of("sed", "dirname", "readlink")) {
            tool(tool);
        }
    }

    /// The PATH of a test holds these and the Java homes of the test, nothing of the machine.
    private void tool(String name) throws IOException {
        Path real = Files.exists(Path.of("/usr/bin", name)) ? Path.of("/usr/bin", name) : Path.of("/bin", name);
        script(root.resolve("path").resolve(name), "#!/bin/sh\nexec " + real + " \"$@\"\n");
    }

    Path launcher() {
        return root.resolve("bitácora con espacio/bin/bitacora");
    }

    Path lib() {
        return root.resolve("bitácora con espacio/lib");
    }

    /// A Java home of a version, under a name in the folder that plays the usual place.
    Path java(String name, String version) throws IOException {
        Path home = root.resolve("jvm").resolve(name);
        script(home.resolve("bin/java"), JAVA.formatted(version));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nadie\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        return home;
    }

    void onPath(Path home) throws IOException {
        Files.createSymbolicLink(root.resolve("path/java"), home.resolve("bin/java"));
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file.toString());
        }
    }

    Called call(Path launcher, Map<String, String> environment, String... args) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(launcher.toString()).redirectErrorStream(true);
        builder.command().addAll(List.of(args));
        builder.environment().clear();
        builder.environment().put("PATH", root.resolve("path").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Called(process.waitFor(), text.lines().toList());
    }
}
