package org.bitacora.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.db.Operation;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.Consent;
import org.bitacora.directory.model.ConsentCodes;
import org.bitacora.directory.model.ConsentKind;
import org.bitacora.directory.model.DocumentCodes;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.directory.model.PersonDocumentKind;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.AnswerSheetKind;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.testing.SampleWorkspace;
import org.bitacora.training.model.Attendance;
import org.bitacora.training.model.AttendanceKind;
import org.bitacora.training.model.ParticipantCode;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingKind;
import org.bitacora.training.model.TrainingSession;
import org.bitacora.training.model.TrainingSessionKind;

/// A file with very many attendances: trainings of 25 people, everybody with a document and a decision about her data,
/// entry and exit sheets for all. For benches.
final class BigWorkspace {

    private static final int PEOPLE = 25;
    private static final List<String> GROUPS = List.of(GroupCodes.HEALTH_PROFESSIONAL,
            GroupCodes.ADMINISTRATIVE_STAFF, GroupCodes.COMMUNITY);
    private static final List<String> GENDERS = List.of(GenderCodes.FEMALE, GenderCodes.MALE, GenderCodes.FEMALE);
    private static final List<String> PLACES = List.of("11001", "25754", "05001", "54001", "68001", "76001", "08001",
            "47001");

    private final Workspace workspace;
    private final UUID questionnaire;

    private BigWorkspace(Workspace workspace, UUID questionnaire) {
        this.workspace = workspace;
        this.questionnaire = questionnaire;
    }

    /// Makes the file in that folder, with at least so many attendances.
    static void make(Path folder, int attendances) {
        try (Coordination coordination = new Coordination(folder)) {
            coordination.sample.saveSetUp();
            coordination.sample.moveTo(LocalDate.of(2026, 7, 3), LocalTime.NOON);
            UUID questionnaire = SampleWorkspace.trainings().getFirst().training().questionnaire();
            BigWorkspace big = new BigWorkspace(coordination.ws, questionnaire);
            for (int number = 0; number * PEOPLE < attendances; number++) {
                big.save(number);
            }
        }
    }

    private void save(int number) {
        workspace.write(Operation.of("training.op.save"), tx -> {
            UUID institution = Ids.natural("big", "ips", number % 400);
            String place = PLACES.get(number % PLACES.size());
            tx.save(InstitutionKind.KIND, new Institution(institution, "ESE Invención, Centro de Salud "
                    + number % 400, null, "IPS", null, null, null, place, null, null, null, null, null));
            UUID training = Ids.natural("big", "training", number);
            tx.save(TrainingKind.KIND, new Training(training, null, "Rutas de atención y trato digno, grupo " + number,
                    "WORKSHOP", TrainingCodes.IN_PERSON, Set.of(), institution, place, null, TrainingCodes.DIRECT,
                    null, questionnaire, null, null, null, null, null));
            UUID session = Ids.natural("big", "session", number);
            tx.save(TrainingSessionKind.KIND, new TrainingSession(session, training,
                    LocalDate.of(2026, 1, 5).plusDays(number % 170), null, null, TrainingCodes.HELD, null,
                    "Marcela Cárdenas Villamizar", null));
            Set<ParticipantCode> codes = new HashSet<>();
            for (int i = 0; i < PEOPLE; i++) {
                person(tx, number * PEOPLE + i, training, session, institution, codes);
            }
        });
    }

    private void person(Tx tx, int n, UUID training, UUID session, UUID institution, Set<ParticipantCode> codes) {
        UUID id = Ids.natural("big", "person", n);
        String group = GROUPS.get(n % GROUPS.size());
        String gender = GENDERS.get(n / 7 % GENDERS.size());
        tx.save(PersonKind.KIND, new Person(id, "Persona", "Inventada", "Apellido" + n, "Segundo" + n / 3, null, null,
                null, "ADULTHOOD", gender, group, null, null, null, null, null, null, Set.of(), null, null, null, null,
                null));
        tx.save(PersonDocumentKind.KIND, new PersonDocument(Ids.natural("big", "document", n), id, DocumentCodes.CC,
                Long.toString(1_999_000_000L + n), null, true, null, null, null));
        tx.save(ConsentKind.KIND, new Consent(Ids.natural("big", "consent", n), id, n % 40 == 0
                ? ConsentCodes.DECLINES : ConsentCodes.AUTHORIZES, null, LocalDate.of(2026, 1, 5),
                ConsentCodes.SIGNED_LIST, null, null, session, null));
        ParticipantCode code = ParticipantCode.of(training, id, codes::contains);
        codes.add(code);
        tx.save(AttendanceKind.KIND, new Attendance(Attendance.idOf(session, id), session, id, n % PEOPLE, group,
                gender, "NURSE", institution, null, null, LocalTime.of(8, n % 60), null, code.value()));
        sheet(tx, training, EvaluationCodes.ENTRY, code.value(), n);
        sheet(tx, training, EvaluationCodes.EXIT, code.value(), n + 3);
    }

    private static void sheet(Tx tx, UUID training, String moment, String code, int n) {
        Map<String, String> answers = new TreeMap<>();
        for (int item = 1; item <= 12; item++) {
            answers.put("q%02d".formatted(item), (n + item) % 3 == 0 ? "a" : "b");
        }
        tx.save(AnswerSheetKind.KIND, new AnswerSheet(Ids.natural("answerSheet", training, moment, code), training,
                moment, code, n % PEOPLE, answers, Map.of()));
    }
}
