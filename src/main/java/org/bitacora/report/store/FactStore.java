package org.bitacora.report.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.db.Reading;
import org.bitacora.db.Row;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.Joined;
import org.bitacora.directory.model.JoinedComponents;
import org.bitacora.directory.model.JoinedKind;
import org.bitacora.record.RecordRef;
import org.bitacora.report.model.AttendanceFact;
import org.bitacora.report.model.EnoughSessions;
import org.bitacora.report.model.Facts;
import org.bitacora.report.model.HeadCountFact;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.TrainingFact;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingKind;
import org.bitacora.training.model.TrainingSession;
import org.bitacora.training.model.TrainingSessionKind;

/// The facts of a project and period: sessions that were not cancelled, with their attendances. Records that are one
/// (joined people, institutions, trainings) come under the id that stands for them.
public final class FactStore {

    private static final String ATTENDANCES = """
            SELECT a.id, a.person, s.training, a.session, s."date", a.profile_group, a.gender, a.occupation,
                a.institution, a.arrival, a.participant_code, t.channel
            FROM attendance a
            JOIN training_session s ON s.id = a.session AND s.deleted = 0
            JOIN training t ON t.id = s.training AND t.deleted = 0
            WHERE a.deleted = 0 AND coalesce(s.state, '') <> 'CANCELLED' AND s."date" BETWEEN ? AND ?
                AND (? IS NULL OR t.project = ?)
            ORDER BY s."date", s.id, a.sheet_row, a.id
            """;
    private static final String HEAD_COUNTS = """
            SELECT c.id, s.training, c.session, s."date", t.name, c.profile_group, c.gender, c.number, t.channel
            FROM head_count c
            JOIN training_session s ON s.id = c.session AND s.deleted = 0
            JOIN training t ON t.id = s.training AND t.deleted = 0
            WHERE c.deleted = 0 AND c.number > 0 AND coalesce(s.state, '') <> 'CANCELLED'
                AND s."date" BETWEEN ? AND ? AND (? IS NULL OR t.project = ?)
            ORDER BY s."date", c.id
            """;
    private static final String BEGUN = """
            SELECT training, min("date") AS begun FROM training_session
            WHERE deleted = 0 AND coalesce(state, '') <> 'CANCELLED' AND training IS NOT NULL GROUP BY training
            """;
    private static final String NOT_CANCELLED = " AND coalesce(\"state\", '') <> 'CANCELLED' ORDER BY \"date\", id";
    private static final String IN_PERIOD = "\"date\" BETWEEN ? AND ?" + NOT_CANCELLED;
    private static final String UNDATED = """
            "date" IS NULL AND id IN (SELECT session FROM attendance WHERE deleted = 0
            UNION SELECT session FROM head_count WHERE deleted = 0)""" + NOT_CANCELLED;

    private final Reading reading;
    private final JoinedComponents joined;
    private final SameTrainings same;
    private EnoughSessions enough;

    public FactStore(Reading reading) {
        this.reading = reading;
        List<Joined> decisions = reading.list(JoinedKind.KIND, "");
        joined = new JoinedComponents(decisions);
        same = new SameTrainings(reading, decisions);
    }

    /// Which records stand for the same person or institution.
    public JoinedComponents joined() {
        return joined;
    }

    /// The record that stands for this one; itself if it was recorded once. Holds for as long as the decisions do.
    public RecordRef standing(RecordRef record) {
        return new RecordRef(record.kind(), switch (record.kind()) {
            case "person", "institution" -> joined.representative(record.id());
            case "training" -> same.training(record.id());
            case "trainingSession" -> same.session(record.id());
            default -> record.id();
        });
    }

    /// @param project the project that is reported, or null for all
    public Facts facts(UUID project, Period period) {
        Sessions sessions = sessions("(? IS NULL OR \"project\" = ?)", project, project);
        return new Facts(sessions.list(IN_PERIOD, period.from(), period.to()),
                enough().judged(attendances(project, period)),
                headCounts(project, period), same.records());
    }

    /// Read once, and only where a project asks for more than one session.
    private EnoughSessions enough() {
        if (enough == null) {
            enough = new TrainedStore(reading, same).read(() -> attendances(null, Period.between(LocalDate.of(1, 1, 1),
                    LocalDate.of(9999, 12, 31))));
        }
        return enough;
    }

    /// Sessions of a period whose training belongs to no project.
    public List<TrainingFact> projectless(Period period) {
        return sessions("\"project\" IS NULL").list(IN_PERIOD, period.from(), period.to());
    }

    /// Sessions with somebody on the list that fall into no period, for want of a date.
    public List<TrainingFact> undated(UUID project) {
        return sessions("(? IS NULL OR \"project\" = ?)", project, project).list(UNDATED);
    }

    /// In the order in which they are counted; who stands on one list twice, as two records of the same person, is
    /// counted once (design.md §5).
    private List<AttendanceFact> attendances(UUID project, Period period) {
        record Once(UUID session, UUID person) {
        }
        Map<Once, AttendanceFact> once = new LinkedHashMap<>();
        for (AttendanceFact one : reading.query(ATTENDANCES, this::attendance, period.from(), period.to(), project,
                project)) {
            once.putIfAbsent(new Once(one.session(), one.person()), one);
        }
        return List.copyOf(once.values());
    }

    private AttendanceFact attendance(Row row) {
        return new AttendanceFact(row.id(1), joined.representative(row.id(2)), same.training(row.id(3)),
                same.session(row.id(4)),
                row.date("date"), row.text(6), row.text(7), row.text(8), row.id(9), row.time("arrival"),
                row.text(11), TrainingCodes.REPLICA.equals(row.text(12)), true);
    }

    /// Who counted the same session of a training recorded twice did not count other people: the larger number stands.
    private List<HeadCountFact> headCounts(UUID project, Period period) {
        record Counted(UUID session, String group, String gender) {
        }
        Map<Counted, HeadCountFact> once = new LinkedHashMap<>();
        reading.query(HEAD_COUNTS, this::headCount, period.from(), period.to(), project, project).forEach(one ->
                once.merge(new Counted(one.session(), one.group(), one.gender()), one,
                        (known, other) -> other.number() > known.number() ? other : known));
        return List.copyOf(once.values());
    }

    private HeadCountFact headCount(Row row) {
        return new HeadCountFact(row.id(1), same.training(row.id(2)), same.session(row.id(3)), row.date("date"),
                Objects.requireNonNullElse(row.text(5), ""), row.text(6), row.text(7), row.count(8),
                TrainingCodes.REPLICA.equals(row.text(9)));
    }

    private Sessions sessions(String trainings, Object... args) {
        Sessions sessions = new Sessions();
        reading.each(TrainingKind.KIND, trainings, one -> sessions.trainings.put(one.id(), one), args);
        reading.each(InstitutionKind.KIND, "", one -> sessions.institutions.put(one.id(), one));
        reading.query(BEGUN, row -> sessions.begin(same.training(row.id(1)), row.date("begun")));
        return sessions;
    }

    /// Sessions together with what they belong to.
    private final class Sessions {

        private final Map<UUID, Training> trainings = new HashMap<>();
        private final Map<UUID, Institution> institutions = new HashMap<>();
        private final Map<UUID, LocalDate> begun = new HashMap<>();

        List<TrainingFact> list(String which, Object... args) {
            Map<UUID, TrainingFact> facts = new LinkedHashMap<>();
            reading.each(TrainingSessionKind.KIND, which, session -> {
                Training training = trainings.get(session.training());
                if (training != null) {
                    facts.merge(same.session(session.id()), fact(training, session), Sessions::one);
                }
            }, args);
            return List.copyOf(facts.values());
        }

        /// Of a session recorded twice the words of the record that stands for it, held if any says so.
        private static TrainingFact one(TrainingFact first, TrainingFact second) {
            TrainingFact standing = Ids.compare(first.record(), second.record()) <= 0 ? first : second;
            boolean held = TrainingCodes.HELD.equals(first.state()) || TrainingCodes.HELD.equals(second.state());
            return held ? standing.held() : standing;
        }

        /// Nothing is known of it where it has no date.
        LocalDate begin(UUID training, LocalDate day) {
            return day == null ? null : begun.merge(training, day, (one, other) -> one.isBefore(other) ? one : other);
        }

        private TrainingFact fact(Training training, TrainingSession session) {
            Institution host = institutions.get(training.institution());
            return new TrainingFact(same.training(training.id()), training.id(), same.session(session.id()),
                    text(training.name()), training.type(),
                    training.modality(), session.state(), session.date(), begun.get(same.training(training.id())),
                    session.facilitator(),
                    training.institution() == null ? null : joined.representative(training.institution()),
                    host == null ? "" : text(host.name()), host == null ? null : host.type(),
                    municipality(training, host), TrainingCodes.REPLICA.equals(training.channel()),
                    locality(training, host), enough().neededOf(same.training(training.id())));
        }

        private static String municipality(Training training, Institution host) {
            return training.municipality() != null || host == null ? training.municipality() : host.municipality();
        }

        /// That of the host only where its municipality speaks too.
        private static String locality(Training training, Institution host) {
            return training.locality() != null || training.municipality() != null || host == null
                    ? training.locality() : host.locality();
        }

        private static String text(String text) {
            return Objects.requireNonNullElse(text, "");
        }
    }
}
