package org.bitacora.training.model;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How an [Attendance] is described. Session and person make its id: two laptops that note the same person meet.
public final class AttendanceKind {

    public static final Field<Attendance, UUID> SESSION =
            Field.<Attendance>ref("session", Attendance::session).immutable();
    public static final Field<Attendance, UUID> PERSON =
            Field.<Attendance>ref("person", Attendance::person).immutable();
    public static final Field<Attendance, Integer> SHEET_ROW = Field.integer("sheetRow", Attendance::sheetRow);
    public static final Field<Attendance, String> PROFILE_GROUP = Field.code("profileGroup", Attendance::profileGroup);
    public static final Field<Attendance, String> GENDER = Field.code("gender", Attendance::gender);
    public static final Field<Attendance, String> OCCUPATION = Field.code("occupation", Attendance::occupation);
    public static final Field<Attendance, UUID> INSTITUTION =
            Field.mention("institution", Attendance::institution);
    public static final Field<Attendance, String> POSITION = Field.text("position", Attendance::position);
    public static final Field<Attendance, String> EMPLOYMENT_LINK =
            Field.code("employmentLink", Attendance::employmentLink);
    public static final Field<Attendance, LocalTime> ARRIVAL = Field.time("arrival", Attendance::arrival);
    public static final Field<Attendance, LocalTime> DEPARTURE = Field.time("departure", Attendance::departure);
    public static final Field<Attendance, String> PARTICIPANT_CODE =
            Field.text("participantCode", Attendance::participantCode);

    public static final Kind<Attendance> KIND = Kind.of("attendance", Attendance.class, List.of(
            SESSION, PERSON, SHEET_ROW, PROFILE_GROUP, GENDER, OCCUPATION, INSTITUTION, POSITION, EMPLOYMENT_LINK,
            ARRIVAL, DEPARTURE, PARTICIPANT_CODE));

    private AttendanceKind() {
    }
}
