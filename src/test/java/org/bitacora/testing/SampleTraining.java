package org.bitacora.testing;

import java.time.LocalDate;
import java.util.List;
import org.bitacora.directory.model.Affiliation;
import org.bitacora.directory.model.Consent;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.training.model.Attendance;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingSession;

/// One training of the sample with everything that belongs to it, ready to be saved by [SampleWorkspace#save].
public record SampleTraining(Training training, List<TrainingSession> sessions, List<Person> people,
        List<PersonDocument> documents, List<Affiliation> affiliations, List<Consent> consents,
        List<Attendance> attendances, List<AnswerSheet> sheets) {

    /// The day of its first session.
    public LocalDate day() {
        return sessions.getFirst().date();
    }
}
