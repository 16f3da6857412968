package org.bitacora.training.model;

import java.time.LocalTime;
import java.util.UUID;
import org.bitacora.base.Ids;

/// One person in one session, in the order of the sheet. Group, gender, occupation, institution and link are those at
/// the event and stay as they were when the person moves on (B11); the figures count these.
public record Attendance(UUID id, UUID session, UUID person, Integer sheetRow, String profileGroup, String gender,
        String occupation, UUID institution, String position, String employmentLink, LocalTime arrival,
        LocalTime departure, String participantCode) {

    /// The id that every laptop gives to this person in this session.
    public static UUID idOf(UUID session, UUID person) {
        return Ids.natural("attendance", session, person);
    }

    /// A row of the sheet that holds nothing but who and where.
    public static Attendance blank(UUID session, UUID person, int sheetRow) {
        return new Attendance(idOf(session, person), session, person, sheetRow, null, null, null, null, null, null,
                null, null, null);
    }

    public Attendance onRow(Integer row) {
        return new Attendance(id, session, person, row, profileGroup, gender, occupation, institution, position,
                employmentLink, arrival, departure, participantCode);
    }

    public Attendance withGroup(String code) {
        return new Attendance(id, session, person, sheetRow, code, gender, occupation, institution, position,
                employmentLink, arrival, departure, participantCode);
    }

    public Attendance withGender(String code) {
        return new Attendance(id, session, person, sheetRow, profileGroup, code, occupation, institution, position,
                employmentLink, arrival, departure, participantCode);
    }

    /// @param words what she is in her own words, when no code says it
    public Attendance withOccupation(String code, String words) {
        return new Attendance(id, session, person, sheetRow, profileGroup, gender, code, institution, words,
                employmentLink, arrival, departure, participantCode);
    }

    public Attendance withInstitution(UUID other) {
        return new Attendance(id, session, person, sheetRow, profileGroup, gender, occupation, other, position,
                employmentLink, arrival, departure, participantCode);
    }

    public Attendance withArrival(LocalTime time) {
        return new Attendance(id, session, person, sheetRow, profileGroup, gender, occupation, institution, position,
                employmentLink, time, departure, participantCode);
    }

    public Attendance withCode(String code) {
        return new Attendance(id, session, person, sheetRow, profileGroup, gender, occupation, institution, position,
                employmentLink, arrival, departure, code);
    }
}
