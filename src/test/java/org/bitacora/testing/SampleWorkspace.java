package org.bitacora.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.bitacora.base.Ids;
import org.bitacora.commitment.model.CommitmentKind;
import org.bitacora.commitment.model.FollowUpKind;
import org.bitacora.commitment.model.ReschedulingKind;
import org.bitacora.db.Identity;
import org.bitacora.db.Operation;
import org.bitacora.db.TestClock;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.directory.model.AffiliationKind;
import org.bitacora.directory.model.BarrierKind;
import org.bitacora.directory.model.ConsentKind;
import org.bitacora.directory.model.ExpectedTeamKind;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.PersonDocumentKind;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.ProjectKind;
import org.bitacora.directory.model.TargetInstitutionKind;
import org.bitacora.directory.model.TargetKind;
import org.bitacora.evaluation.model.AnswerSheetKind;
import org.bitacora.evaluation.model.ItemKind;
import org.bitacora.evaluation.model.QuestionnaireKind;
import org.bitacora.mesa.model.ActaKind;
import org.bitacora.mesa.model.AgendaItemKind;
import org.bitacora.mesa.model.DecisionKind;
import org.bitacora.mesa.model.DelegationKind;
import org.bitacora.mesa.model.DesignationKind;
import org.bitacora.mesa.model.FocalPointKind;
import org.bitacora.mesa.model.MesaKind;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.model.PracticeKind;
import org.bitacora.mesa.model.PresenceKind;
import org.bitacora.mesa.model.QuorumCheckKind;
import org.bitacora.mesa.model.SignerKind;
import org.bitacora.record.Kinds;
import org.bitacora.training.model.AttendanceKind;
import org.bitacora.training.model.HeadCountKind;
import org.bitacora.training.model.Incident;
import org.bitacora.training.model.IncidentKind;
import org.bitacora.training.model.TrainingKind;
import org.bitacora.training.model.TrainingSessionKind;
import org.bitacora.wiring.AllKinds;

/// Saves the sample strategy into a workspace as its teams would have: the set-up in January, then each training on its
/// day, the list in the morning and the answer sheets in the afternoon. The clock stands where the last save left it.
public final class SampleWorkspace {

    /// The day on which the coordinator set the project up.
    public static final LocalDate SET_UP = LocalDate.of(2026, 1, 15);

    /// The day on which the last mesas were written down.
    private static final LocalDate LAST_TYPED = LocalDate.of(2026, 7, 1);
    private static final ZoneId ZONE = ZoneId.of("America/Bogota");
    private static final LocalTime BEFORE = LocalTime.of(7, 30);
    private static final LocalTime LIST_CLOSED = LocalTime.of(10, 40);
    private static final LocalTime SHEETS_TYPED = LocalTime.of(15, 5);

    private final Workspace workspace;
    private final TestClock clock;

    /// @param clock the clock of the workspace; it is moved to the day of what is saved
    public SampleWorkspace(Workspace workspace, TestClock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /// Every kind that the sample holds.
    public static Kinds kinds() {
        return AllKinds.list();
    }

    /// A clock at the morning of the set-up.
    public static TestClock clock() {
        return new TestClock(at(SET_UP, BEFORE).toString());
    }

    /// Makes a file of sample data and opens it, still empty.
    public static Workspace create(Path file, String author, String team, TestClock clock) {
        WorkspaceFile.create(file, new Identity(author, team, true), clock);
        return WorkspaceFile.open(file, kinds(), clock, "1.0.0");
    }

    /// The trainings in the order of their dates; a training may speak of people of an earlier one.
    public static List<SampleTraining> trainings() {
        return SampleStrategy.trainings();
    }

    /// Saves everything of the strategy: the set-up, all trainings and the mesas.
    public void saveAll() {
        saveSetUp();
        saveTechnicalMesa();
        trainings().forEach(this::save);
        saveMesas(true, Set.of(0, 1, 2, 3, 4, 5, 6), LAST_TYPED);
    }

    /// The replications of those trainings, which reached 172 people more.
    public static List<SampleTraining> replications(List<SampleTraining> trainings) {
        return SampleReplicas.of(trainings);
    }

    /// Saves the second project with its questionnaire, and what both promised.
    public void saveAimsAndSecondProject() {
        moveTo(SET_UP, BEFORE.plusMinutes(40));
        write("directory.op.saveProject", tx -> tx.save(ProjectKind.KIND, SampleVoices.PROJECT));
        write("directory.op.saveInstitution", tx -> tx.save(InstitutionKind.KIND, SampleVoices.OFFICE));
        write("evaluation.op.questionnaire", tx -> {
            tx.save(QuestionnaireKind.KIND, SampleVoices.questionnaire());
            SampleVoices.items().forEach(item -> tx.save(ItemKind.KIND, item));
        });
        saveAims(SampleStrategy.PROJECT);
        saveAims(SampleVoices.PROJECT);
    }

    /// Saves what a project promised and from which teams it expects data.
    void saveAims(Project project) {
        write("directory.op.saveProject", tx -> {
            SampleAims.targets().stream().filter(target -> target.project().equals(project.id()))
                    .forEach(target -> tx.save(TargetKind.KIND, target));
            SampleAims.teams().stream().filter(team -> team.project().equals(project.id()))
                    .forEach(team -> tx.save(ExpectedTeamKind.KIND, team));
            SampleAims.institutions().stream().filter(one -> one.project().equals(project.id()))
                    .forEach(one -> tx.save(TargetInstitutionKind.KIND, one));
        });
    }

    /// Saves what slowed the work down, and a session that began late.
    public void saveHindrances(SampleTraining sample) {
        moveTo(sample.day(), SHEETS_TYPED.plusMinutes(30));
        UUID session = sample.sessions().getFirst().id();
        write("training.op.save", tx -> {
            SampleAims.barriers().forEach(barrier -> tx.save(BarrierKind.KIND, barrier));
            tx.save(IncidentKind.KIND, new Incident(Ids.natural("sample", "incident", session), session,
                    "WEATHER_OR_ACCESS", "La vía estuvo cerrada hasta las nueve", "SHORTER"));
        });
    }

    /// Saves what is there before the first training: project, institutions, questionnaire.
    public void saveSetUp() {
        moveTo(SET_UP, BEFORE);
        write("directory.op.saveProject", tx -> tx.save(ProjectKind.KIND, SampleStrategy.PROJECT));
        write("directory.op.saveInstitution", tx -> SampleSites.all().forEach(ips -> {
            tx.save(InstitutionKind.KIND, ips.institution());
            tx.save(InstitutionKind.KIND, SampleSites.community(ips.site()));
        }));
        write("evaluation.op.questionnaire", tx -> {
            tx.save(QuestionnaireKind.KIND, SampleQuestionnaire.questionnaire());
            SampleQuestionnaire.items().forEach(item -> tx.save(ItemKind.KIND, item));
        });
    }

    /// Saves the mesa técnica with who belongs to it and the sessions of last year, which were copied from paper.
    public void saveTechnicalMesa() {
        moveTo(SET_UP, BEFORE.plusMinutes(50));
        write("mesa.op.create", tx -> {
            tx.save(InstitutionKind.KIND, SampleTechnicalMesa.secretariat());
            tx.save(MesaKind.KIND, SampleTechnicalMesa.mesa());
            SampleTechnicalMesa.people().forEach(person -> tx.save(PersonKind.KIND, person));
            tx.save(PersonKind.KIND, SampleTechnicalMesa.secretary());
            tx.save(FocalPointKind.KIND, SampleTechnicalMesa.focalPoint());
            SampleTechnicalMesa.delegations().forEach(seat -> tx.save(DelegationKind.KIND, seat));
            SampleTechnicalMesa.designations().forEach(one -> tx.save(DesignationKind.KIND, one));
        });
        SampleTechnicalMesa.sessions().stream().filter(held -> held.session().date().isBefore(SET_UP))
                .forEach(this::saveSession);
    }

    /// Saves what happened in the mesas by that day: this year's sessions of the mesa técnica, and the mesas of sites.
    ///
    /// @param sites whose mesas they are, by their numbers from 0
    /// @param typed the day on which it was written down
    void saveMesas(boolean technical, Set<Integer> sites, LocalDate typed) {
        moveTo(typed, BEFORE);
        if (technical) {
            SampleTechnicalMesa.sessions().stream().filter(held -> !held.session().date().isBefore(SET_UP))
                    .forEach(this::saveSession);
            write("mesa.op.save.practice", tx -> SampleTechnicalMesa.practices()
                    .forEach(practice -> tx.save(PracticeKind.KIND, practice)));
            write("commitment.op.save", SampleWorkspace::commitments);
        }
        List<SampleMesas.SampleMesa> all = SampleMesas.all();
        for (int n = 0; n < all.size(); n++) {
            if (sites.contains(n / 2)) {
                saveMesa(all.get(n));
            }
        }
    }

    private static void commitments(Tx tx) {
        SampleCommitments.all().forEach(one -> tx.save(CommitmentKind.KIND, one));
        SampleCommitments.followUps().forEach(one -> tx.save(FollowUpKind.KIND, one));
        SampleCommitments.reschedulings().forEach(one -> tx.save(ReschedulingKind.KIND, one));
    }

    private void saveMesa(SampleMesas.SampleMesa sample) {
        write("mesa.op.create", tx -> {
            tx.save(MesaKind.KIND, sample.mesa());
            tx.save(MesaSessionKind.KIND, sample.session());
            sample.people().forEach(person -> tx.save(PersonKind.KIND, person));
            sample.presences().forEach(presence -> tx.save(PresenceKind.KIND, presence));
        });
    }

    private void saveSession(SampleTechnicalMesa.Held held) {
        write("mesa.op.createSession", tx -> {
            tx.save(MesaSessionKind.KIND, held.session());
            held.agenda().forEach(item -> tx.save(AgendaItemKind.KIND, item));
            held.presences().forEach(presence -> tx.save(PresenceKind.KIND, presence));
            held.decisions().forEach(decision -> tx.save(DecisionKind.KIND, decision));
            held.checks().forEach(check -> tx.save(QuorumCheckKind.KIND, check));
            tx.save(ActaKind.KIND, held.acta());
            held.signers().forEach(signer -> tx.save(SignerKind.KIND, signer));
        });
    }

    /// Saves one training on its day: the training itself, then its list of attendance, then its answer sheets.
    public void save(SampleTraining sample) {
        save(sample, sample.day());
    }

    /// Saves one that was typed on another day than it was held.
    public void save(SampleTraining sample, LocalDate day) {
        moveTo(day, BEFORE);
        write("training.op.save", tx -> {
            tx.save(TrainingKind.KIND, sample.training());
            sample.sessions().forEach(session -> tx.save(TrainingSessionKind.KIND, session));
        });
        moveTo(day, LIST_CLOSED);
        write("training.op.attendance", tx -> attendance(tx, sample));
        if (!sample.headCounts().isEmpty()) {
            write("training.op.headCount", tx -> sample.headCounts().forEach(
                    count -> tx.save(HeadCountKind.KIND, count)));
        }
        if (!sample.sheets().isEmpty()) {
            moveTo(day, SHEETS_TYPED);
            write("evaluation.op.sheet", tx -> sample.sheets().forEach(sheet -> tx.save(AnswerSheetKind.KIND, sheet)));
        }
    }

    private static void attendance(Tx tx, SampleTraining sample) {
        sample.people().forEach(person -> tx.save(PersonKind.KIND, person));
        sample.documents().forEach(document -> tx.save(PersonDocumentKind.KIND, document));
        sample.affiliations().forEach(affiliation -> tx.save(AffiliationKind.KIND, affiliation));
        sample.consents().forEach(consent -> tx.save(ConsentKind.KIND, consent));
        sample.attendances().forEach(attendance -> tx.save(AttendanceKind.KIND, attendance));
    }

    private void write(String operation, Consumer<Tx> work) {
        workspace.write(Operation.of(operation), work);
    }

    /// Puts the clock at an hour of a day in Colombia.
    public void moveTo(LocalDate day, LocalTime hour) {
        clock.move(Duration.between(clock.instant(), at(day, hour)));
    }

    private static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(ZONE).toInstant();
    }
}
