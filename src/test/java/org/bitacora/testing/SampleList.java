package org.bitacora.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.Affiliation;
import org.bitacora.directory.model.Consent;
import org.bitacora.directory.model.ConsentCodes;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.training.model.Attendance;
import org.bitacora.training.model.ParticipantCode;
import org.bitacora.training.model.TrainingSession;

/// Writes people on the list of a sample training: who she is, her document, where she works, her signature, and that
/// she came.
final class SampleList {

    /// Who comes: her name, group and gender, what she does and where.
    record Guest(InventedPeople.Name name, String group, String gender, String occupation, UUID institution) {
    }

    private final SampleTraining sample;
    private final Set<ParticipantCode> codes = new HashSet<>();

    SampleList(SampleTraining sample) {
        this.sample = sample;
    }

    /// Somebody new.
    ///
    /// @return her code on the badge
    String add(UUID id, Guest guest, InventedPeople.Document document) {
        sample.people().add(new Person(id, guest.name().first(), guest.name().second(), guest.name().firstSurname(),
                guest.name().secondSurname(), null, null, null, "ADULTHOOD", guest.gender(), guest.group(),
                guest.occupation(), null, null, null, null, null, Set.of(), null, null, null, null, null));
        sample.documents().add(new PersonDocument(Ids.natural("sample", "document", id), id, document.type(),
                document.number(), null, true, null, null, document.withheld()));
        sample.affiliations().add(new Affiliation(Ids.natural("sample", "affiliation", id), id, guest.institution(),
                null, guest.occupation(), "CONTRATISTA", LocalDate.of(2025, 1, 1), null));
        TrainingSession session = sample.sessions().getFirst();
        sample.consents().add(new Consent(Ids.natural("sample", "consent", id), id, ConsentCodes.AUTHORIZES, "2026-1",
                session.date(), ConsentCodes.SIGNED_LIST, null, null, session.id(), null));
        return came(id, guest);
    }

    /// Somebody known from before.
    String came(UUID id, Guest guest) {
        TrainingSession session = sample.sessions().getFirst();
        ParticipantCode code = ParticipantCode.of(sample.training().id(), id, codes::contains);
        codes.add(code);
        sample.attendances().add(new Attendance(Attendance.idOf(session.id(), id), session.id(), id,
                sample.attendances().size() + 1, guest.group(), guest.gender(), guest.occupation(),
                guest.institution(), null, null, LocalTime.of(8, 0), null, code.value()));
        return code.value();
    }
}
