package org.bitacora.report.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bitacora.db.Reading;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.Joined;
import org.bitacora.directory.model.JoinedComponents;
import org.bitacora.directory.model.JoinedKind;
import org.bitacora.report.model.AttendanceFact;
import org.bitacora.report.model.Facts;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.TrainingFact;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingKind;
import org.bitacora.training.model.TrainingSession;
import org.bitacora.training.model.TrainingSessionKind;

/// The facts of a project and period: sessions that were not cancelled, with their attendances.
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

    private FactStore() {
    }

    /// @param project the project that is reported, or null for all
    public static Facts facts(Reading reading, UUID project, Period period) {
        List<Joined> joined = reading.list(JoinedKind.KIND, "");
        JoinedComponents people = new JoinedComponents(joined);
        return new Facts(sessions(reading, project, period), attendances(reading, project, period, people));
    }

    private static List<AttendanceFact> attendances(Reading reading, UUID project, Period period,
            JoinedComponents people) {
        return reading.query(ATTENDANCES, row -> new AttendanceFact(row.id(1), people.representative(row.id(2)),
                row.id(3), row.id(4), row.date("date"), row.text(6), row.text(7), row.text(8), row.id(9),
                row.time("arrival"), row.text(11), TrainingCodes.REPLICA.equals(row.text(12))),
                period.from(), period.to(), project, project);
    }

    private static List<TrainingFact> sessions(Reading reading, UUID project, Period period) {
        Map<UUID, Training> trainings = new HashMap<>();
        reading.each(TrainingKind.KIND, "(? IS NULL OR \"project\" = ?)",
                training -> trainings.put(training.id(), training), project, project);
        Map<UUID, Institution> institutions = new HashMap<>();
        reading.each(InstitutionKind.KIND, "", one -> institutions.put(one.id(), one));
        List<TrainingFact> facts = new ArrayList<>();
        reading.each(TrainingSessionKind.KIND, "\"date\" BETWEEN ? AND ? AND coalesce(\"state\", '') <> 'CANCELLED'"
                + " ORDER BY \"date\", id", session -> {
                    Training training = trainings.get(session.training());
                    if (training != null) {
                        facts.add(fact(training, session, institutions.get(training.institution())));
                    }
                }, period.from(), period.to());
        return facts;
    }

    private static TrainingFact fact(Training training, TrainingSession session, Institution host) {
        String municipality = training.municipality() != null || host == null ? training.municipality()
                : host.municipality();
        return new TrainingFact(training.id(), session.id(), Objects.requireNonNullElse(training.name(), ""),
                training.type(), training.modality(), session.state(), session.date(), session.facilitator(),
                training.institution(), host == null ? "" : Objects.requireNonNullElse(host.name(), ""),
                host == null ? null : host.type(), municipality,
                TrainingCodes.REPLICA.equals(training.channel()));
    }
}
