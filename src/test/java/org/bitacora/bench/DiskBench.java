package org.bitacora.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bitacora.training.model.Attendance;
import org.bitacora.wiring.Services;

/// What an attendance occupies on the disk with its history, against a row of a plain table with the same values.
final class DiskBench {

    private static final int SHEETS = 500;
    private static final int PEOPLE = 40;

    private DiskBench() {
    }

    static List<Comparison> run(Path folder, int rounds) throws Exception {
        Path clean = Desk.empty(folder);
        Path file = clean.resolve("disk.bitacora");
        Path bare = clean.resolve("plain.db");
        try (Services services = Desk.create(file, "Equipo"); PlainTable plain = new PlainTable(bare)) {
            InventedSheets sheets = new InventedSheets(1);
            for (int i = 0; i < SHEETS; i++) {
                List<Attendance> attendances = sheets.next(PEOPLE);
                Desk.save(services, attendances);
                for (Attendance attendance : attendances) {
                    plain.insert(attendance);
                }
                plain.commit();
            }
            services.workspace().close(false);
        }
        double count = SHEETS * PEOPLE;
        return List.of(new Comparison("disk of one of 20,000 attendances, history included",
                "one row of a plain table WITHOUT ROWID", "B", 4,
                List.of(new Comparison.Round(Files.size(file) / count, Files.size(bare) / count))));
    }
}
