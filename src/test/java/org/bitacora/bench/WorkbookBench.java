package org.bitacora.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.report.ReportBench;

/// The quarterly workbook over 100,000 attendances: its time against bare SXSSF, and the heap it needs.
final class WorkbookBench {

    private static final int ATTENDANCES = 100_000;
    private static final double MEGABYTE = 1 << 20;
    private static final double HEAP = 256;

    private WorkbookBench() {
    }

    /// The file is made once, with the larger heap.
    private static ReportBench open(Path folder) throws IOException {
        return new ReportBench(Files.createDirectories(folder.resolveSibling("big")), ATTENDANCES);
    }

    static List<Comparison> time(Path folder, int rounds) throws IOException {
        List<Comparison.Round> measured = new ArrayList<>();
        try (ReportBench bench = open(folder)) {
            bench.ours();
            bench.bare();
            for (int i = 0; i < rounds; i++) {
                measured.add(new Comparison.Round(bench.ours(), bench.bare()));
            }
        }
        return List.of(new Comparison("quarterly workbook, 100,000 attendances", "bare SXSSF writing the same cells",
                "s", 1.2, measured));
    }

    /// Run with a heap of 256 MB: that it comes to its end is the finding, the peak says how narrow it was.
    static List<Comparison> heap(Path folder, int rounds) throws IOException {
        try (ReportBench bench = open(folder)) {
            bench.ours();
        }
        double peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage).filter(usage -> usage != null)
                .mapToDouble(usage -> usage.getUsed() / MEGABYTE).sum();
        return List.of(new Comparison("the same in a heap of 256 MB (in use after collection)", "256 MB", "MB", 1,
                List.of(new Comparison.Round(peak, HEAP))));
    }
}
