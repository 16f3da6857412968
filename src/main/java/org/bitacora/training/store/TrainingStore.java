package org.bitacora.training.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bitacora.base.Ids;
import org.bitacora.db.Reading;
import org.bitacora.directory.model.Encounters.Encounter;
import org.bitacora.training.model.Attendance;
import org.bitacora.training.model.Attended;
import org.bitacora.training.model.HeadCount;
import org.bitacora.training.model.HeadCountKind;
import org.bitacora.training.model.AttendanceKind;
import org.bitacora.training.model.Incident;
import org.bitacora.training.model.IncidentKind;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingKind;
import org.bitacora.training.model.TrainingSession;
import org.bitacora.training.model.TrainingSessionKind;

/// What the service asks of the tables. Every query leaves out what belongs to a deleted session.
public final class TrainingStore {

    private static final String OF_TRAINING = """
            "session" IN (SELECT id FROM training_session WHERE deleted = 0 AND "training" = ?)
            ORDER BY "session", "sheet_row", id""";

    private TrainingStore() {
    }

    public static List<Training> trainings(Reading reading) {
        return reading.list(TrainingKind.KIND, "");
    }

    /// All sessions by training.
    public static Map<UUID, List<TrainingSession>> sessions(Reading reading) {
        return reading.list(TrainingSessionKind.KIND, "\"training\" IS NOT NULL").stream()
                .collect(Collectors.groupingBy(TrainingSession::training));
    }

    public static List<TrainingSession> sessions(Reading reading, UUID training) {
        return reading.list(TrainingSessionKind.KIND, "\"training\" = ?", training);
    }

    /// The rows of a sheet in its order.
    public static List<Attendance> rows(Reading reading, UUID session) {
        return reading.list(AttendanceKind.KIND, "\"session\" = ? ORDER BY \"sheet_row\", id", session);
    }

    /// What was counted in a session without names.
    public static List<HeadCount> headCounts(Reading reading, UUID session) {
        return reading.list(HeadCountKind.KIND, "\"session\" = ? ORDER BY id", session);
    }

    /// What went otherwise than planned in a session, in the order in which it was noted.
    public static List<Incident> incidents(Reading reading, UUID session) {
        return reading.list(IncidentKind.KIND, "\"session\" = ? ORDER BY id", session);
    }

    /// The rows of all sheets of a training.
    public static List<Attendance> rowsOfTraining(Reading reading, UUID training) {
        return reading.list(AttendanceKind.KIND, OF_TRAINING, training);
    }

    /// How many people came to each event; who stands under two records that are one counts once.
    public static Map<UUID, Integer> people(Reading reading, UnaryOperator<UUID> event,
            UnaryOperator<UUID> representative) {
        Map<UUID, Set<UUID>> people = new HashMap<>();
        String sql = """
                SELECT s."training" AS training, a."person" AS person FROM attendance a
                JOIN training_session s ON s.id = a."session"
                WHERE a.deleted = 0 AND s.deleted = 0 AND s."training" IS NOT NULL""";
        reading.query(sql, row -> people.computeIfAbsent(event.apply(row.id("training")), none -> new HashSet<>())
                .add(representative.apply(row.id("person"))));
        return people.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().size()));
    }

    /// Who stands in each sheet of a session that was held.
    public static Map<UUID, List<UUID>> peopleBySession(Reading reading) {
        Map<UUID, List<UUID>> people = new HashMap<>();
        String sql = """
                SELECT a."session" AS session, a."person" AS person FROM attendance a
                JOIN training_session s ON s.id = a."session" WHERE a.deleted = 0 AND s.deleted = 0""";
        reading.query(sql, row -> people.computeIfAbsent(row.id("session"), none -> new ArrayList<>())
                .add(row.id("person")));
        return people;
    }

    /// In how many trainings each person stood, and where she worked at the last one.
    public static Map<UUID, Attended> attended(Reading reading) {
        Map<UUID, Attended> people = new HashMap<>();
        // With max() SQLite takes the other columns from the row of the maximum.
        String sql = """
                SELECT a."person" AS person, count(DISTINCT s."training") AS trainings,
                a."institution" AS institution, max(coalesce(s."date", '')) FROM attendance a
                JOIN training_session s ON s.id = a."session" WHERE a.deleted = 0 AND s.deleted = 0 GROUP BY 1""";
        reading.query(sql, row -> people.put(row.id("person"),
                new Attended((int) row.number("trainings"), row.id("institution"))));
        return people;
    }

    /// The sessions in which a person stands, for her record.
    public static Set<UUID> sessionsOf(Reading reading, UUID person) {
        Set<UUID> sessions = new TreeSet<>(Ids::compare);
        reading.query("SELECT \"session\" AS session FROM attendance WHERE deleted = 0 AND \"person\" = ?",
                row -> sessions.add(row.id("session")), person);
        return sessions;
    }

    /// The sheets these people stand on. All are read, since a thousand names make no query.
    public static Map<UUID, List<Encounter>> encounters(Reading reading, Set<UUID> people) {
        Map<UUID, List<Encounter>> met = new HashMap<>();
        String sql = """
                SELECT a."person" AS person, a."session" AS session, s."date" AS day FROM attendance a
                JOIN training_session s ON s.id = a."session"
                WHERE a.deleted = 0 AND s.deleted = 0 AND a."person" IS NOT NULL""";
        reading.query(sql, row -> {
            UUID person = row.id("person");
            return people.contains(person) && met.computeIfAbsent(person, none -> new ArrayList<>(2))
                    .add(new Encounter(row.id("session"), row.date("day")));
        });
        return met;
    }
}
