package org.bitacora.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.directory.model.Crowd;
import org.bitacora.directory.model.LookAlikes;

/// Search as you type among 100,000 people, against the time of one frame at 60 a second. Measured in
/// processor time: other work on the machine must not count.
final class SearchBench {

    private static final int PEOPLE = 100_000;
    private static final double FRAME = 16;

    private SearchBench() {
    }

    static List<Comparison> run(Path folder, int rounds) {
        LookAlikes index = new LookAlikes(Crowd.people(PEOPLE));
        List<String> typed = Crowd.keystrokes(1_000);
        typed.forEach(text -> index.search(text, 8));
        List<Comparison.Round> measured = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            measured.add(new Comparison.Round(worst(index, typed), FRAME));
        }
        return List.of(new Comparison("search as you type, 100,000 people (p99)", "one frame", "ms", 1, measured));
    }

    private static double worst(LookAlikes index, List<String> typed) {
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        long[] nanos = typed.stream().mapToLong(text -> {
            long start = cpu.getCurrentThreadCpuTime();
            index.search(text, 8);
            return cpu.getCurrentThreadCpuTime() - start;
        }).sorted().toArray();
        return nanos[nanos.length * 99 / 100] / 1e6;
    }
}
