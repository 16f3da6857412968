package org.bitacora.bench;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bitacora.training.model.Attendance;

/// Attendances as they come off the sheets of a day: forty to a session, ten values each with the two that make the
/// id. The same seed gives the same ones.
final class InventedSheets {

    private static final int PEOPLE = 40;
    private static final List<String> OCCUPATIONS = List.of("NURSE", "DOCTOR", "SOCIAL_WORK", "BILLING", "LEADER");

    private final Random random;
    private UUID session;
    private int row;

    InventedSheets(long seed) {
        random = new Random(seed);
    }

    Attendance next() {
        if (row++ % PEOPLE == 0) {
            session = id();
        }
        UUID person = id();
        return new Attendance(Attendance.idOf(session, person), session, person, row % PEOPLE + 1,
                "HEALTH_PROFESSIONAL", random.nextInt(4) == 0 ? "MALE" : "FEMALE", occupation(), id(), null,
                "CONTRATISTA", LocalTime.of(8, random.nextInt(60)), null,
                "7K" + (char) ('A' + random.nextInt(20)) + "N");
    }

    List<Attendance> next(int count) {
        List<Attendance> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(next());
        }
        return all;
    }

    private String occupation() {
        return OCCUPATIONS.get(random.nextInt(OCCUPATIONS.size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
