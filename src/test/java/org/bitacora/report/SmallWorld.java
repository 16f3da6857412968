package org.bitacora.report;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.Consent;
import org.bitacora.directory.model.ConsentCodes;
import org.bitacora.directory.model.ConsentKind;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.Joined;
import org.bitacora.directory.model.JoinedKind;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.ProjectKind;
import org.bitacora.training.model.Attendance;
import org.bitacora.training.model.AttendanceKind;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingKind;
import org.bitacora.training.model.TrainingSession;
import org.bitacora.training.model.TrainingSessionKind;

/// A few records at a time in the coordinator's file, each saved as it is made.
final class SmallWorld {

    private final Coordination coordination;

    SmallWorld(Coordination coordination) {
        this.coordination = coordination;
    }

    private UUID id() {
        return Ids.next(coordination.clock);
    }

    UUID project(String name) {
        return project(name, null);
    }

    /// @param share the least per cent of sessions of who counts as trained
    UUID project(String name, Integer share) {
        UUID id = id();
        coordination.write(tx -> tx.save(ProjectKind.KIND, new Project(id, name, null, null, null, null, null, null,
                null, null, null, share)));
        return id;
    }

    UUID institution(String name, String type, String municipality) {
        UUID id = id();
        coordination.write(tx -> tx.save(InstitutionKind.KIND, new Institution(id, name, null, type, null, null, null,
                municipality, null, null, null, null, null)));
        return id;
    }

    /// A direct training with one session held on that day; gives the session.
    UUID held(UUID project, UUID institution, String day) {
        return session(training(project, institution, TrainingCodes.DIRECT), day, TrainingCodes.HELD);
    }

    UUID training(UUID project, UUID institution, String channel) {
        UUID id = id();
        coordination.write(tx -> tx.save(TrainingKind.KIND, new Training(id, project, "Rutas de atención", "WORKSHOP",
                TrainingCodes.IN_PERSON, Set.of(), institution, null, null, channel, null, null, null, null, null,
                null, null)));
        return id;
    }

    UUID session(UUID training, String day, String state) {
        UUID id = id();
        coordination.write(tx -> tx.save(TrainingSessionKind.KIND, new TrainingSession(id, training,
                day == null ? null : LocalDate.parse(day), null, null, state, null, null, null)));
        return id;
    }

    UUID person(String name) {
        UUID id = id();
        Person nobody = new Person(id, name, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, Set.of(), null, null, null, null, null);
        coordination.write(tx -> tx.save(PersonKind.KIND, nobody));
        return id;
    }

    void attends(UUID session, UUID person, String group, String gender) {
        coordination.write(tx -> tx.save(AttendanceKind.KIND, new Attendance(Attendance.idOf(session, person), session,
                person, null, group, gender, null, null, null, null, null, null, null)));
    }

    void sameThing(String kind, UUID one, UUID other) {
        coordination.write(tx -> tx.save(JoinedKind.KIND, Joined.of(kind, one, other)));
    }

    void declines(UUID person, String day) {
        coordination.write(tx -> tx.save(ConsentKind.KIND, new Consent(id(), person, ConsentCodes.DECLINES, null,
                LocalDate.parse(day), null, null, null, null, null)));
    }
}
