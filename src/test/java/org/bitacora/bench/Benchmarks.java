package org.bitacora.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Runs the benchmarks, each in a process of its own with 512 MB (one with 256), and prints one table. Arguments: which
/// ones (all if none); `-Dbench.rounds` says how often each is repeated.
public final class Benchmarks {

    private static final String SMALL = "workbook-heap";
    private static final Map<String, Bench> ALL = new LinkedHashMap<>();

    static {
        ALL.put("save", SaveBench::run);
        ALL.put("disk", DiskBench::run);
        ALL.put("search", SearchBench::run);
        ALL.put("consolidate", ConsolidateBench::run);
        ALL.put("workbook", WorkbookBench::time);
        ALL.put(SMALL, WorkbookBench::heap);
        ALL.put("start", StartBench::run);
    }

    private Benchmarks() {
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        if (args.length == 2 && args[0].equals("--here")) {
            here(args[1]);
        } else {
            System.out.println(Comparison.HEAD);
            for (String name : args.length == 0 ? ALL.keySet() : Arrays.asList(args)) {
                apart(name);
            }
        }
    }

    private static void here(String name) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "bench", name));
        for (Comparison comparison : ALL.get(name).run(folder, Integer.getInteger("bench.rounds", 5))) {
            System.out.println(comparison.lines());
        }
        System.exit(0);
    }

    /// The same virtual machine with the same flags, but for this one alone.
    private static void apart(String name) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        if (name.equals(SMALL)) {
            command.add("-Xmx256m");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Benchmarks.class.getName(), "--here",
                name));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            System.out.println(name + ": failed");
        }
    }
}
