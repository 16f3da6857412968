package org.bitacora.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bitacora.base.Ids;
import org.bitacora.training.model.Attendance;
import org.bitacora.training.model.ParticipantCode;
import org.bitacora.training.model.TrainingSchedule;
import org.bitacora.training.model.TrainingSession;

/// Turns the rows of all sheets of a training into its people.
final class Participants {

    private Participants() {
    }

    static List<Participant> of(TrainingSchedule schedule, Collection<Attendance> rows,
            UnaryOperator<UUID> representative) {
        Map<UUID, List<Attendance>> byPerson = new LinkedHashMap<>();
        rows.stream().sorted(order(schedule)).forEach(row -> byPerson
                .computeIfAbsent(representative.apply(row.person()), none -> new ArrayList<>()).add(row));
        return byPerson.entrySet().stream().map(each -> participant(each.getKey(), each.getValue())).toList();
    }

    /// By session, then by row of the sheet.
    private static Comparator<Attendance> order(TrainingSchedule schedule) {
        List<UUID> sessions = schedule.sessions().stream().map(TrainingSession::id).toList();
        return Comparator.comparingInt((Attendance row) -> sessions.indexOf(row.session()))
                .thenComparing(Attendance::sheetRow, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Attendance::id, Ids::compare);
    }

    private static Participant participant(UUID person, List<Attendance> rows) {
        Set<String> codes = rows.stream().map(Attendance::participantCode).filter(Objects::nonNull)
                .map(ParticipantCode::plain).collect(Collectors.toCollection(TreeSet::new));
        int sessions = (int) rows.stream().map(Attendance::session).distinct().count();
        return new Participant(person, rows.getFirst(), Collections.unmodifiableSet(codes), sessions);
    }
}
