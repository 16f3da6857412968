package org.bitacora.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.base.Ids;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.Encounters;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.JoinedComponents;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.Project;
import org.bitacora.training.model.Attendance;
import org.bitacora.training.model.AttendanceKind;
import org.bitacora.training.model.AttendanceTally;
import org.bitacora.training.model.HeadCountKind;
import org.bitacora.training.model.IncidentKind;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingKind;
import org.bitacora.training.model.TrainingSchedule;
import org.bitacora.training.model.TrainingSession;
import org.bitacora.training.model.TrainingSessionKind;
import org.bitacora.training.store.TrainingStore;

/// Trainings and their sessions. Blocks on the workspace's threads: screens call it through `Tasks`.
public final class TrainingService {

    /// Newest first; what has no date yet stands on top, since somebody is planning it.
    private static final Comparator<TrainingSummary> NEWEST_FIRST = Comparator
            .comparing((TrainingSummary summary) -> summary.schedule().firstDay().orElse(LocalDate.MAX))
            .thenComparing(TrainingSummary::id, Ids::compare).reversed();

    private static final Comparator<Training> BY_ID = Comparator.comparing(Training::id, Ids::compare);

    private final Workspace workspace;
    private final DirectoryService directory;
    private final AttendanceService attendance;
    private final HeadCountService headCounts;

    public TrainingService(Workspace workspace, DirectoryService directory) {
        this.workspace = workspace;
        this.directory = directory;
        attendance = new AttendanceService(workspace, directory);
        headCounts = new HeadCountService(workspace);
    }

    /// The people of sessions of which no names exist.
    public IncidentService incidents() {
        return new IncidentService(workspace);
    }

    public HeadCountService headCounts() {
        return headCounts;
    }

    /// The sheets of the sessions.
    public AttendanceService attendance() {
        return attendance;
    }

    /// All of them; those that were joined as one event stand once.
    public List<TrainingSummary> trainings() {
        JoinedComponents people = joined();
        JoinedComponents events = directory.joins().components(TrainingKind.KIND);
        return workspace.read(reading -> {
            Map<UUID, List<TrainingSession>> sessions = TrainingStore.sessions(reading);
            Map<UUID, Integer> counts = TrainingStore.people(reading, events::representative, people::representative);
            return TrainingStore.trainings(reading).stream().sorted(BY_ID)
                    .collect(Collectors.groupingBy(training -> events.representative(training.id()))).entrySet().stream()
                    .map(event -> new TrainingSummary(event.getValue().getFirst(), schedule(event.getValue(), sessions),
                            counts.getOrDefault(event.getKey(), 0),
                            event.getValue().subList(1, event.getValue().size())))
                    .sorted(NEWEST_FIRST).toList();
        });
    }

    private static TrainingSchedule schedule(List<Training> records, Map<UUID, List<TrainingSession>> sessions) {
        return TrainingSchedule.of(records.stream()
                .flatMap(record -> sessions.getOrDefault(record.id(), List.of()).stream()).toList());
    }

    /// The records of one event: this training and those joined with it, smallest id first, without deleted ones.
    public List<Training> records(UUID training) {
        List<UUID> members = directory.joins().components(TrainingKind.KIND).members(training);
        return workspace.read(reading -> members.stream()
                .flatMap(member -> reading.find(TrainingKind.KIND, member).stream()).toList());
    }

    /// Takes back every decision that this training is the same event as another.
    public Changes separate(UUID training) {
        return directory.joins().separate(TrainingKind.KIND, training);
    }

    /// The trainings that pass this one on (A38), each with who stands on its lists and, apart, how many were counted
    /// without names.
    public List<Replication> replicationsOf(UUID training) {
        return trainings().stream().filter(one -> training.equals(one.training().parentTraining()))
                .map(one -> new Replication(one, one.schedule().sessions().stream()
                        .mapToInt(session -> headCounts.of(session.id()).total()).sum())).toList();
    }

    /// One training as the list shows it; empty if it is gone.
    public Optional<TrainingSummary> summary(UUID id) {
        List<Training> records = records(id);
        return records.stream().filter(training -> training.id().equals(id)).findFirst()
                .map(training -> new TrainingSummary(training, workspace.read(reading -> schedule(reading, records)),
                        participants(id).size(),
                        records.stream().filter(other -> !other.id().equals(id)).toList()));
    }

    private static TrainingSchedule schedule(Reading reading, List<Training> records) {
        return TrainingSchedule.of(records.stream()
                .flatMap(record -> TrainingStore.sessions(reading, record.id()).stream()).toList());
    }

    private JoinedComponents joined() {
        return directory.joins().components(PersonKind.KIND);
    }

    public Optional<Training> training(UUID id) {
        return workspace.read(reading -> reading.find(TrainingKind.KIND, id));
    }

    public TrainingSchedule schedule(UUID training) {
        return workspace.read(reading -> TrainingSchedule.of(TrainingStore.sessions(reading, training)));
    }

    public Optional<TrainingSession> session(UUID id) {
        return workspace.read(reading -> reading.find(TrainingSessionKind.KIND, id));
    }

    /// A training for today, led by whoever works here: a "jornada única" (A21) that can be filled in at once. Nothing
    /// is saved yet.
    public Training draft(String name) {
        UUID project = onlyProject();
        return new Training(Ids.next(workspace.clock()), project, name, TrainingCodes.SINGLE_DAY,
                TrainingCodes.IN_PERSON, null, null, null, null, TrainingCodes.DIRECT, null, null, null, null, null,
                null, null);
    }

    private UUID onlyProject() {
        List<Project> projects = directory.projects().list();
        return projects.size() == 1 ? projects.getFirst().id() : null;
    }

    /// A session of that training, scheduled for today. Nothing is saved yet.
    public TrainingSession draftSession(UUID training) {
        return new TrainingSession(Ids.next(workspace.clock()), training, LocalDate.now(workspace.clock()), null, null,
                TrainingCodes.SCHEDULED, null, workspace.identity().author(), null);
    }

    /// Saves a new training with its sessions in one step.
    public void create(Training training, List<TrainingSession> sessions) {
        workspace.write(Operation.of("training.op.create"), tx -> {
            tx.save(TrainingKind.KIND, training);
            sessions.forEach(session -> tx.save(TrainingSessionKind.KIND, session));
        });
    }

    /// A new training with one session today, ready for its sheet.
    public Training createForToday(String name) {
        Training training = draft(name);
        create(training, List.of(draftSession(training.id())));
        return training;
    }

    /// Saves what a form changed.
    public Changes save(Training before, Training after) {
        return workspace.write(Operation.of("training.op.save"), tx -> tx.save(TrainingKind.KIND, before, after));
    }

    public Changes save(TrainingSession before, TrainingSession after) {
        return workspace.write(Operation.of("training.op.saveSession"),
                tx -> tx.save(TrainingSessionKind.KIND, before, after));
    }

    /// One more session, like the last one but without a date.
    public TrainingSession addSession(UUID training) {
        TrainingSession last = schedule(training).sessions().stream().reduce((a, b) -> b).orElse(draftSession(training));
        TrainingSession added = new TrainingSession(Ids.next(workspace.clock()), training, null, last.startTime(),
                last.endTime(), TrainingCodes.SCHEDULED, null, last.facilitator(), last.place());
        workspace.write(Operation.of("training.op.addSession"), tx -> tx.save(TrainingSessionKind.KIND, added));
        return added;
    }

    /// Deletes a session with its sheet; undo brings both back.
    public void deleteSession(UUID session) {
        workspace.write(Operation.of("training.op.deleteSession"), tx -> deleteSession(tx, session));
    }

    /// Deletes a training with its sessions and sheets; undo brings all of it back.
    public void delete(UUID training) {
        workspace.write(Operation.of("training.op.delete"), tx -> {
            TrainingStore.sessions(tx, training).forEach(session -> deleteSession(tx, session.id()));
            tx.delete(TrainingKind.KIND.ref(training));
        });
    }

    private static void deleteSession(Tx tx, UUID session) {
        TrainingStore.rows(tx, session).forEach(row -> tx.delete(AttendanceKind.KIND.ref(row)));
        TrainingStore.headCounts(tx, session).forEach(count -> tx.delete(HeadCountKind.KIND.ref(count)));
        TrainingStore.incidents(tx, session).forEach(one -> tx.delete(IncidentKind.KIND.ref(one)));
        tx.delete(TrainingSessionKind.KIND.ref(session));
    }

    /// Everybody who came to a training, on the sheets of whichever of its records, in their order.
    public List<Participant> participants(UUID training) {
        JoinedComponents joined = joined();
        List<Training> records = records(training);
        return workspace.read(reading -> Participants.of(schedule(reading, records), records.stream()
                .flatMap(record -> TrainingStore.rowsOfTraining(reading, record.id()).stream()).toList(),
                joined::representative));
    }

    /// The name of the institution that somebody came from to a training, empty if none was written; those joined as one
    /// go by one name.
    public String institutionOf(Participant participant) {
        UUID institution = participant.first().institution();
        return institution == null ? "" : directory.institutions().name(
                directory.joins().representative(InstitutionKind.KIND, institution));
    }

    /// The codes on the badges of a training, in plain form and the order of the sheets.
    public List<String> participantCodes(UUID training) {
        return participants(training).stream().flatMap(participant -> participant.codes().stream()).distinct().toList();
    }

    /// How many people of each group and gender came to any session of a training.
    public AttendanceTally tally(UUID training) {
        List<Attendance> first = participants(training).stream().map(Participant::first).toList();
        return AttendanceTally.of(first, joined()::representative);
    }

    /// The trainings that a person came to, newest first, for her record.
    public List<TrainingSummary> trainingsOf(UUID person) {
        List<UUID> members = joined().members(person);
        List<UUID> sessions = workspace.read(reading -> members.stream()
                .flatMap(member -> TrainingStore.sessionsOf(reading, member).stream()).toList());
        return trainings().stream().filter(summary -> hasAny(summary, sessions)).toList();
    }

    private static boolean hasAny(TrainingSummary summary, List<UUID> sessions) {
        Stream<UUID> own = summary.schedule().sessions().stream().map(TrainingSession::id);
        return own.anyMatch(sessions::contains);
    }

    /// Where these people came to, for telling look-alikes apart.
    public Map<UUID, List<Encounters.Encounter>> encounters(Set<UUID> people) {
        return workspace.read(reading -> TrainingStore.encounters(reading, people));
    }
}
