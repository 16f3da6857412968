package org.bitacora.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bitacora.training.model.Attendance;
import org.bitacora.wiring.Services;

/// One attendance saved durably, with change, chain, heads, projection and undo step, against one row committed.
final class SaveBench {

    private static final int SAVES = 500;
    /// As many rounds as the compiler and the growing of both write-ahead logs take to settle.
    private static final int WARM_UP = 4;

    private SaveBench() {
    }

    static List<Comparison> run(Path folder, int rounds) throws Exception {
        Path clean = Desk.empty(folder);
        List<Comparison.Round> measured = new ArrayList<>();
        try (Services services = Desk.create(clean.resolve("save.bitacora"), "Equipo");
                PlainTable plain = new PlainTable(clean.resolve("plain.db"))) {
            InventedSheets sheets = new InventedSheets(1);
            for (int i = 0; i < WARM_UP; i++) {
                round(services, plain, sheets);
            }
            for (int i = 0; i < rounds; i++) {
                measured.add(round(services, plain, sheets));
            }
            services.workspace().close(false);
        }
        return List.of(new Comparison("save one attendance, durable (p50)", "one row, one WAL/FULL commit", "ms", 2,
                measured));
    }

    private static Comparison.Round round(Services services, PlainTable plain, InventedSheets sheets)
            throws SQLException {
        long[] ours = new long[SAVES];
        long[] peer = new long[SAVES];
        for (int i = 0; i < SAVES; i++) {
            Attendance attendance = sheets.next();
            long start = System.nanoTime();
            services.workspace().write(Desk.SAVE, tx -> tx.save(Desk.KIND, attendance));
            ours[i] = System.nanoTime() - start;
            start = System.nanoTime();
            plain.insert(attendance);
            plain.commit();
            peer[i] = System.nanoTime() - start;
        }
        return new Comparison.Round(half(ours), half(peer));
    }

    private static double half(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }
}
