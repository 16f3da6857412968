package org.bitacora.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bitacora.db.Identity;
import org.bitacora.db.Operation;
import org.bitacora.record.Kind;
import org.bitacora.training.model.Attendance;
import org.bitacora.training.model.AttendanceKind;
import org.bitacora.wiring.Services;

/// A workspace file made for one round, and folders made anew.
final class Desk {

    static final Operation SAVE = Operation.of("training.op.save");
    static final Kind<Attendance> KIND = AttendanceKind.KIND;

    private Desk() {
    }

    static Services create(Path file, String team) {
        Services.create(file, new Identity("Persona de " + team, team, false));
        return Services.open(file);
    }

    static void save(Services services, List<Attendance> attendances) {
        services.workspace().write(SAVE, tx -> attendances.forEach(one -> tx.save(KIND, one)));
    }

    static Path empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
