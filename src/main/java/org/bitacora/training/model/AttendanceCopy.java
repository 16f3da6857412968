package org.bitacora.training.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.directory.model.Affiliation;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonCard;

/// What a sheet copies from a person when she enters it, so that it stays as it was at the event (B11): group, gender,
/// occupation, institution, post and employment link. In a further session of the same training it copies what the
/// first one says, for a person is of one group in a training and bears one code.
public final class AttendanceCopy {

    private AttendanceCopy() {
    }

    /// @param rows of all sessions of the training, to know her earlier row, the codes taken and the last sheet row
    public static Attendance of(TrainingSession session, PersonCard card, Collection<Attendance> rows) {
        Attendance earlier = rows.stream().filter(row -> row.person().equals(card.id())).findFirst().orElse(null);
        Attendance copied = earlier == null ? fromCard(session, card) : fromEarlier(session, earlier);
        return coded(session.training(), copied.onRow(lastRow(session, rows) + 1), rows);
    }

    private static int lastRow(TrainingSession session, Collection<Attendance> rows) {
        return rows.stream().filter(row -> row.session().equals(session.id()) && row.sheetRow() != null)
                .mapToInt(Attendance::sheetRow).max().orElse(0);
    }

    private static Attendance fromCard(TrainingSession session, PersonCard card) {
        Person person = card.person();
        Optional<Affiliation> post = Optional.ofNullable(session.date()).flatMap(card::affiliationOn);
        String occupation = post.map(Affiliation::occupation).orElse(person.occupation());
        String position = post.map(Affiliation::position).orElse(person.occupationOther());
        return new Attendance(Attendance.idOf(session.id(), person.id()), session.id(), person.id(), null,
                person.profileGroup(), person.gender(), occupation, post.map(Affiliation::institution).orElse(null),
                position, post.map(Affiliation::employmentLink).orElse(null), null, null, null);
    }

    private static Attendance fromEarlier(TrainingSession session, Attendance earlier) {
        return new Attendance(Attendance.idOf(session.id(), earlier.person()), session.id(), earlier.person(), null,
                earlier.profileGroup(), earlier.gender(), earlier.occupation(), earlier.institution(),
                earlier.position(), earlier.employmentLink(), null, null, earlier.participantCode());
    }

    private static Attendance coded(UUID training, Attendance row, Collection<Attendance> rows) {
        if (row.participantCode() != null) {
            return row;
        }
        var taken = rows.stream().filter(other -> !other.person().equals(row.person()))
                .map(Attendance::participantCode).map(ParticipantCode::plain).collect(Collectors.toSet());
        return row.withCode(ParticipantCode.of(training, row.person(), code -> taken.contains(code.value())).value());
    }
}
