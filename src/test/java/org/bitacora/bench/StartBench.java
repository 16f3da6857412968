package org.bitacora.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// From the start of the process to the first frame: the program on a file with 100,000 people beside a bare JavaFX
/// window, both from jars, with the same flags and each with a start-up cache trained for it, as the installed program
/// has. On the display, or in JavaFX's own headless one where there is none.
final class StartBench {

    private static final int PEOPLE = 100_000;
    private static final Path INSTALLED = Path.of("target", "bitacora", "lib");

    private final Path folder;
    private final String classPath;

    private StartBench(Path folder) throws IOException {
        this.folder = folder;
        classPath = Stream.concat(jars(), Stream.of(watcher())).map(Path::toString).collect(Collectors.joining(":"));
    }

    private static Stream<Path> jars() throws IOException {
        try (Stream<Path> all = Files.list(INSTALLED)) {
            return all.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        }
    }

    static List<Comparison> run(Path folder, int rounds) throws Exception {
        StartBench bench = new StartBench(folder);
        Path file = folder.resolve("people.bitacora");
        PeopleFile.make(file, PEOPLE);
        bench.train("bare");
        bench.train("program", file.toString());
        List<Comparison.Round> measured = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            measured.add(new Comparison.Round(bench.cached("program", file.toString()), bench.cached("bare")));
        }
        return List.of(new Comparison("first frame, 100,000 people in the file" + (hasDisplay() ? "" : " (headless)"),
                "a bare JavaFX window, same flags and cache", "s", 1.3, measured));
    }

    private void train(String cache, String... arguments) throws IOException, InterruptedException {
        seconds("-XX:AOTCacheOutput=" + folder.resolve(cache + ".aot"), arguments);
    }

    private double cached(String cache, String... arguments) throws IOException, InterruptedException {
        return seconds("-XX:AOTCache=" + folder.resolve(cache + ".aot"), arguments);
    }

    private double seconds(String cache, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(cache, "-Xlog:disable", "-Duser.home=" + folder));
        if (!hasDisplay()) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-cp", classPath, FirstFrame.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.to(folder.resolve("log").toFile()));
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            double seconds = (System.nanoTime() - start) / 1e9;
            process.waitFor();
            if (!FirstFrame.WORD.equals(line)) {
                throw new IllegalStateException("no frame: " + Files.readString(folder.resolve("log")));
            }
            return seconds;
        }
    }

    private static boolean hasDisplay() {
        return org.bitacora.wiring.Window.hasDisplay();
    }

    /// A start-up cache takes classes from jars alone.
    private Path watcher() throws IOException {
        Path jar = folder.resolve("first-frame.jar");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
            for (Class<?> each : List.of(FirstFrame.class, FirstFrame.Bare.class)) {
                String name = each.getName().replace('.', '/') + ".class";
                entries.putNextEntry(new JarEntry(name));
                try (InputStream in = StartBench.class.getClassLoader().getResourceAsStream(name)) {
                    in.transferTo(entries);
                }
            }
        }
        return jar;
    }
}
