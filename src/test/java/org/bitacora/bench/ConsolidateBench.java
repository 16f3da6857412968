package org.bitacora.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.exchange.Arrival;
import org.bitacora.task.Progress;
import org.bitacora.wiring.Services;

/// A coordinator receives 500 laptops' bundles in one go: read, decrypted, verified, applied; and how that grows.
final class ConsolidateBench {

    private static final int MANY = 500;
    private static final int FEW = 50;

    private final Path folder;
    private final Path template;
    private final List<Path> bundles;

    private ConsolidateBench(Path folder) throws IOException {
        this.folder = folder;
        template = folder.resolve("coordination.bitacora");
        bundles = new Laptops(Files.createDirectories(folder.resolve("bundles")), receivingKey()).bundles(MANY);
    }

    /// The coordinator's empty file is made once, for the bundles are encrypted for its key.
    private String receivingKey() {
        try (Services services = Files.exists(template) ? Services.open(template)
                : Desk.create(template, "Coordinación")) {
            String key = services.exchange().receivingKey();
            services.workspace().close(false);
            return key;
        }
    }

    static List<Comparison> run(Path folder, int rounds) throws Exception {
        ConsolidateBench bench = new ConsolidateBench(folder);
        bench.ours(FEW);
        bench.floor(FEW);
        List<Comparison.Round> receiving = new ArrayList<>();
        List<Comparison.Round> growth = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            double few = bench.ours(FEW);
            double many = bench.ours(MANY);
            receiving.add(new Comparison.Round(many, bench.floor(MANY)));
            growth.add(new Comparison.Round(many, few));
        }
        return List.of(
                new Comparison("receive 1,000,000 field edits in 500 bundles",
                        "1,000,000 raw rows, 500 commits, index and pass", "s", 2.5, receiving),
                new Comparison("growth: 500 bundles", "50 bundles: 10 x the work", "s", 11, growth));
    }

    private double ours(int count) throws IOException {
        Path round = Desk.empty(folder.resolve("round"));
        Path file = Files.copy(template, round.resolve("coordination.bitacora"));
        try (Services services = Services.open(file)) {
            long start = System.nanoTime();
            List<Arrival> arrivals = services.exchange().receive(bundles.subList(0, count), Progress.NONE);
            double seconds = (System.nanoTime() - start) / 1e9;
            requireAll(arrivals);
            services.workspace().close(false);
            return seconds;
        }
    }

    private static void requireAll(List<Arrival> arrivals) {
        arrivals.stream().filter(Arrival.Refused.class::isInstance).findFirst().ifPresent(refused -> {
            throw new IllegalStateException(refused.toString());
        });
    }

    /// Only what goes to the database is timed, not the making of the rows.
    private double floor(int count) throws IOException, SQLException {
        Path round = Desk.empty(folder.resolve("floor"));
        long nanos = 0;
        try (RawRows raw = new RawRows(round.resolve("floor.db"))) {
            for (int laptop = 0; laptop < count; laptop++) {
                List<FieldRow> rows = FieldRow.of(laptop);
                nanos += timed(() -> raw.append(rows));
            }
            return (nanos + timed(raw::settle)) / 1e9;
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }

    private static long timed(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
