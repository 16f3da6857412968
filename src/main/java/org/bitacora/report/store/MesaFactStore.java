package org.bitacora.report.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bitacora.commitment.model.CommitmentKind;
import org.bitacora.db.Reading;
import org.bitacora.db.Row;
import org.bitacora.directory.model.JoinedComponents;
import org.bitacora.report.model.MesaFacts;
import org.bitacora.report.model.Period;

/// Reads what mesas and commitments are told by. A session took place if it is marked as held, or if somebody was noted
/// there and it was neither called off nor left without quorum.
public final class MesaFactStore {

    private static final String SESSIONS = """
            SELECT s.id, s.mesa, m.name, m.type, s."date", s.type
            FROM mesa_session s JOIN mesa m ON m.id = s.mesa AND m.deleted = 0
            WHERE s.deleted = 0 AND s."date" BETWEEN ? AND ? AND (? IS NULL OR m.project = ?)
                AND (s.state = 'HELD' OR coalesce(s.state, '') NOT IN ('CANCELLED', 'ATTEMPTED', 'RESCHEDULED')
                AND (s.id IN (SELECT session FROM presence WHERE deleted = 0)
                OR s.id IN (SELECT session FROM mesa_head_count WHERE deleted = 0 AND number > 0)))
            ORDER BY s."date", s.id
            """;
    private static final String PRESENCES = """
            SELECT p.id, p.session, p.person, p.participant_kind
            FROM presence p JOIN mesa_session s ON s.id = p.session AND s.deleted = 0
            WHERE p.deleted = 0 AND s."date" BETWEEN ? AND ? ORDER BY s."date", p.turn, p.id
            """;
    private static final String COUNTS = """
            SELECT c.id, c.session, c.participant_kind, c.number
            FROM mesa_head_count c JOIN mesa_session s ON s.id = c.session AND s.deleted = 0
            WHERE c.deleted = 0 AND c.number > 0 AND s."date" BETWEEN ? AND ? ORDER BY s."date", c.id
            """;
    private static final String PROMISES = """
            SELECT c.id, m.name, c.assignee, c.institution, c.agreed_on, c.due_date, c.state, c.closed_on
            FROM commitment c LEFT JOIN mesa m ON m.id = c.mesa AND m.deleted = 0
            WHERE c.deleted = 0 AND (? IS NULL OR c.project = ?) AND (c.agreed_on IS NULL OR c.agreed_on <= ?)
            ORDER BY c.due_date IS NULL, c.due_date, c.id
            """;

    private final Reading reading;
    private final JoinedComponents joined;
    private final Map<UUID, MesaFacts.Session> sessions = new LinkedHashMap<>();

    private MesaFactStore(Reading reading, JoinedComponents joined) {
        this.reading = reading;
        this.joined = joined;
    }

    /// @param project the project that is reported, or null for all
    /// @param joined which records stand for the same person
    public static MesaFacts read(Reading reading, JoinedComponents joined, UUID project, Period period) {
        return new MesaFactStore(reading, joined).read(project, period);
    }

    private MesaFacts read(UUID project, Period period) {
        reading.query(SESSIONS, MesaFactStore::session, period.from(), period.to(), project, project)
                .forEach(one -> sessions.put(one.id(), one));
        return new MesaFacts(List.copyOf(sessions.values()), attendees(period),
                reading.query(COUNTS, this::counted, period.from(), period.to()).stream().filter(Objects::nonNull)
                        .toList(),
                reading.query(PROMISES, this::promise, project, project, period.to()));
    }

    private static MesaFacts.Session session(Row row) {
        return new MesaFacts.Session(row.id(1), row.id(2), text(row.text(3)), text(row.text(4)), row.date("date"),
                row.text(6));
    }

    /// Each person once in a session, as the first kind that was noted.
    private List<MesaFacts.Attendee> attendees(Period period) {
        record Once(UUID session, UUID person) {
        }
        Map<Once, MesaFacts.Attendee> once = new LinkedHashMap<>();
        reading.query(PRESENCES, this::attendee, period.from(), period.to()).stream().filter(Objects::nonNull)
                .forEach(one -> once.merge(new Once(one.session(), one.person()), one,
                        (first, again) -> first.kind() == null ? again : first));
        return List.copyOf(once.values());
    }

    private MesaFacts.Attendee attendee(Row row) {
        MesaFacts.Session session = sessions.get(row.id(2));
        return session == null ? null : new MesaFacts.Attendee(row.id(1), session.id(), session.family(),
                joined.representative(row.id(3)), session.date(), row.text(4));
    }

    private MesaFacts.Counted counted(Row row) {
        MesaFacts.Session session = sessions.get(row.id(2));
        return session == null ? null : new MesaFacts.Counted(row.id(1), session.id(), session.family(),
                session.name(), session.date(), row.text(3), row.count(4));
    }

    private MesaFacts.Promise promise(Row row) {
        UUID assignee = row.id(3);
        return new MesaFacts.Promise(row.id(1), text(row.text(2)), assignee == null ? null
                : joined.representative(assignee), row.id(4), row.date("agreed_on"), row.date("due_date"),
                row.text(7), row.date("closed_on"));
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /// What was promised, in the words of whoever wrote it: for the team alone.
    public static Map<UUID, String> words(Reading reading) {
        Map<UUID, String> words = new HashMap<>();
        reading.each(CommitmentKind.KIND, "", one -> words.put(one.id(), text(one.text())));
        return words;
    }
}
