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
public record AttendanceFact(UUID id, UUID person, UUID training, UUID session, LocalDate date, String group,
        String gender, String occupation, UUID institution, LocalTime arrival, String code, boolean replica) {

    /// The order in which attendances happened; the id decides between equal days, so that all laptops agree.
    public static final Comparator<AttendanceFact> BY_TIME = Comparator.comparing(AttendanceFact::date)
            .thenComparing(AttendanceFact::id, Ids::compare);
}
