package org.bitacora.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.directory.model.Affiliation;
import org.bitacora.directory.model.Consent;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.training.model.Attendance;
import org.bitacora.training.model.HeadCount;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingSession;

/// One training of the sample with everything that belongs to it, ready to be saved by [SampleWorkspace#save].
public record SampleTraining(Training training, List<TrainingSession> sessions, List<Person> people,
        List<PersonDocument> documents, List<Affiliation> affiliations, List<Consent> consents,
        List<Attendance> attendances, List<AnswerSheet> sheets, List<HeadCount> headCounts) {

    /// One whose people all have a name on the list.
    SampleTraining(Training training, List<TrainingSession> sessions, List<Person> people,
            List<PersonDocument> documents, List<Affiliation> affiliations, List<Consent> consents,
            List<Attendance> attendances, List<AnswerSheet> sheets) {
        this(training, sessions, people, documents, affiliations, consents, attendances, sheets, List.of());
    }

    /// One whose list is still to be filled, held on one day.
    static SampleTraining begun(Training training, TrainingSession session) {
        return new SampleTraining(training, List.of(session), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /// The day of its first session.
    public LocalDate day() {
        return sessions.getFirst().date();
    }
}
