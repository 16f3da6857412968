package org.bitacora.report.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.UUID;
import org.bitacora.base.Ids;

/// One attendance as reports count it; group, gender and institution are those at the event (B11).
///
/// @param person stands for all records of the same person
/// @param replica whether the training is a replication, which is told apart and never inside unique people (A38)
/// @param trained whether she had come by then to as many sessions of the training as its project asks for, so that she
/// counts as a person; a participation it is in any case
public record AttendanceFact(UUID id, UUID person, UUID training, UUID session, LocalDate date, String group,
        String gender, String occupation, UUID institution, LocalTime arrival, String code, boolean replica,
        boolean trained) {

    /// The order in which attendances happened; the id decides between equal days, so that all laptops agree.
    public static final Comparator<AttendanceFact> BY_TIME = Comparator.comparing(AttendanceFact::date)
            .thenComparing(AttendanceFact::id, Ids::compare);

    /// The same attendance of somebody who had not come to enough sessions yet.
    AttendanceFact untrained() {
        return new AttendanceFact(id, person, training, session, date, group, gender, occupation, institution, arrival,
                code, replica, false);
    }
}
