package org.bitacora.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.Affiliation;
import org.bitacora.directory.model.Consent;
import org.bitacora.directory.model.ConsentCodes;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.directory.model.Project;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Item;
import org.bitacora.training.model.Attendance;
import org.bitacora.training.model.ParticipantCode;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingSession;

/// The strategy *Redes saludables*, wholly invented: 21 single-day trainings in 7 sites over two quarters and one
/// follow-up, 504 people in the margins of seed 000 (A33-A37), entry and exit sheets. The same on every run.
final class SampleStrategy {

    static final Project PROJECT = new Project(Ids.natural("sample", "project"), "Redes saludables",
            "Redes", "Estrategia de ejemplo: género, inclusión, derechos y prevención de la xenofobia en 21 IPS",
            LocalDate.of(2026, 1, 15), LocalDate.of(2026, 12, 15));

    private static final String[] GENDERS = {GenderCodes.MALE, GenderCodes.FEMALE, GenderCodes.OTHER};
    private static final String[] GROUPS = {GroupCodes.HEALTH_PROFESSIONAL, GroupCodes.ADMINISTRATIVE_STAFF,
            GroupCodes.COMMUNITY};
    private static final Map<String, List<String>> OCCUPATIONS = Map.of(
            GroupCodes.HEALTH_PROFESSIONAL, List.of("PHYSICIAN", "NURSE", "NURSING_ASSISTANT", "SOCIAL_WORK",
                    "PSYCHOLOGY", "PHARMACY_ASSISTANT"),
            GroupCodes.ADMINISTRATIVE_STAFF, List.of("IPS_DIRECTOR", "BILLING", "ADMINISTRATIVE_ASSISTANT",
                    "GENERAL_SERVICES", "USER_SERVICE", "SECURITY_GUARD"),
            GroupCodes.COMMUNITY, List.of("MIGRANT_LEADER", "COMMUNITY_MANAGER", "SOCIAL_MANAGER"));

    private final Random random = new Random(504);
    private final InventedPeople invented = new InventedPeople(random);
    private final List<Item> items = SampleQuestionnaire.items();

    private SampleStrategy() {
    }

    /// The trainings in the order of their dates; the last is the follow-up, whose twelve people had come before.
    static List<SampleTraining> trainings() {
        SampleStrategy strategy = new SampleStrategy();
        List<SampleTraining> trainings = new ArrayList<>();
        SampleSites.all().forEach(ips -> trainings.add(strategy.training(ips)));
        trainings.add(strategy.followUp(trainings.get(3)));
        return trainings;
    }

    private SampleTraining training(SampleSites.Ips ips) {
        UUID id = Ids.natural("sample", "training", ips.number());
        Training training = new Training(id, PROJECT.id(), "Enfoque de género y prevención de la xenofobia en la "
                + "atención", TrainingCodes.SINGLE_DAY, TrainingCodes.IN_PERSON, Set.of("GENDER_EQUALITY",
                "SOCIAL_INCLUSION", "HUMAN_RIGHTS", "XENOPHOBIA_PREVENTION"), ips.institution().id(),
                ips.institution().municipality(), "Auditorio", TrainingCodes.DIRECT, null, SampleQuestionnaire.ID,
                null, null, null, null, null);
        TrainingSession session = session(id, ips.date(), ips.number());
        SampleTraining sample = new SampleTraining(training, List.of(session), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<ParticipantCode> codes = new HashSet<>();
        for (int column = 0; column < ips.counts().length; column++) {
            for (int n = 0; n < ips.counts()[column]; n++) {
                person(sample, ips, GROUPS[column / 3], GENDERS[column % 3], codes);
            }
        }
        return sample;
    }

    private static TrainingSession session(UUID training, LocalDate date, int number) {
        String facilitator = number <= 12 ? "Marcela Cárdenas Villamizar" : "Jorge Iván Quintero Barragán";
        return new TrainingSession(Ids.natural("sample", "session", training), training, date, LocalTime.of(8, 0),
                LocalTime.of(12, 0), TrainingCodes.HELD, null, facilitator, null);
    }

    private void person(SampleTraining sample, SampleSites.Ips ips, String group, String gender,
            Set<ParticipantCode> codes) {
        int row = sample.people().size() + 1;
        UUID id = Ids.natural("sample", "person", ips.number(), row);
        boolean community = group.equals(GroupCodes.COMMUNITY);
        boolean declines = random.nextInt(40) == 0;
        List<String> occupations = OCCUPATIONS.get(group);
        String occupation = occupations.get(random.nextInt(occupations.size()));
        UUID institution = community ? ips.community() : ips.institution().id();
        // Who declines is counted by group and gender and leaves no name (domain.md §7.4, three states).
        sample.people().add(declines ? nameless(id, gender, group, occupation) : named(id, gender, group, occupation));
        if (!declines) {
            document(sample, id, community || random.nextInt(5) == 0);
            sample.affiliations().add(new Affiliation(Ids.natural("sample", "affiliation", id), id, institution, null,
                    occupation, community ? null : random.nextInt(3) == 0 ? "CONTRATISTA" : "PLANTA",
                    LocalDate.of(2025, 1, 1), null));
        }
        TrainingSession session = sample.sessions().getFirst();
        consent(sample, id, session, declines);
        ParticipantCode code = ParticipantCode.of(sample.training().id(), id, codes::contains);
        codes.add(code);
        LocalTime arrival = random.nextInt(13) == 0 ? LocalTime.of(8, 20).plusMinutes(random.nextInt(50))
                : LocalTime.of(7, 45).plusMinutes(random.nextInt(20));
        sample.attendances().add(new Attendance(Attendance.idOf(session.id(), id), session.id(), id, row, group,
                gender, occupation, institution, null, null, arrival, null, code.value()));
        sheets(sample, code.value(), row);
    }

    private Person named(UUID id, String gender, String group, String occupation) {
        InventedPeople.Name name = invented.name(gender);
        LocalDate birth = random.nextInt(3) == 0 ? null : LocalDate.of(1962 + random.nextInt(44),
                1 + random.nextInt(12), 1 + random.nextInt(28));
        return new Person(id, name.first(), name.second(), name.firstSurname(), name.secondSurname(), birth, null,
                null, birth == null ? "ADULTHOOD" : null, gender, group, occupation, null, null, null, null, null,
                Set.of(), null, null, null, null, null);
    }

    private static Person nameless(UUID id, String gender, String group, String occupation) {
        return new Person(id, null, null, null, null, null, null, null, null, gender, group, occupation, null, null,
                null, null, null, Set.of(), null, null, null, null, null);
    }

    private void document(SampleTraining sample, UUID person, boolean migrant) {
        InventedPeople.Document document = invented.document(migrant);
        sample.documents().add(new PersonDocument(Ids.natural("sample", "document", person), person, document.type(),
                document.number(), null, true, null, null, document.withheld()));
    }

    /// Most sign the list; one in twenty-five still waits on Inicio.
    private void consent(SampleTraining sample, UUID person, TrainingSession session, boolean declines) {
        if (!declines && random.nextInt(25) == 0) {
            return;
        }
        sample.consents().add(new Consent(Ids.natural("sample", "consent", person), person,
                declines ? ConsentCodes.DECLINES : ConsentCodes.AUTHORIZES, "2026-1", session.date(),
                ConsentCodes.SIGNED_LIST, null, null, session.id(), null));
    }

    private void sheets(SampleTraining sample, String code, int row) {
        double ability = 0.25 + random.nextDouble() * 0.5;
        if (random.nextInt(16) != 0) {
            sample.sheets().add(sheet(sample, EvaluationCodes.ENTRY, code, row, ability));
        }
        if (random.nextInt(11) != 0) {
            sample.sheets().add(sheet(sample, EvaluationCodes.EXIT, code, row, Math.min(0.97, ability + 0.24)));
        }
    }

    private AnswerSheet sheet(SampleTraining sample, String moment, String code, int row, double ability) {
        Map<String, String> answers = new TreeMap<>();
        for (Item item : items) {
            // The eighth question stays hard, so that the results have something to talk about.
            double chance = item.position() == 8 ? 0.3 + ability / 8 : ability;
            if (random.nextInt(30) != 0) {
                answers.put(item.code(), random.nextDouble() < chance ? right(item) : wrong(item));
            }
        }
        return new AnswerSheet(Ids.natural("answerSheet", sample.training().id(), moment, code),
                sample.training().id(), moment, code, row, answers, Map.of());
    }

    private static String right(Item item) {
        return String.join("+", item.answerKey().stream().sorted().toList());
    }

    private static String wrong(Item item) {
        return item.options().keySet().stream().filter(option -> !item.answerKey().contains(option)).findFirst()
                .orElseThrow();
    }

    private SampleTraining followUp(SampleTraining before) {
        UUID id = Ids.natural("sample", "training", "follow-up");
        Training training = new Training(id, PROJECT.id(), "Taller de seguimiento: rutas de atención", "WORKSHOP",
                TrainingCodes.IN_PERSON, Set.of("CARE_ROUTES"), before.training().institution(),
                before.training().municipality(), "Sala de juntas", TrainingCodes.DIRECT, null, null, null, null,
                null, null, null);
        TrainingSession session = session(id, LocalDate.of(2026, 6, 18), 1);
        List<Attendance> attendances = new ArrayList<>();
        Set<ParticipantCode> codes = new HashSet<>();
        for (Attendance earlier : before.attendances().subList(0, 12)) {
            ParticipantCode code = ParticipantCode.of(id, earlier.person(), codes::contains);
            codes.add(code);
            attendances.add(new Attendance(Attendance.idOf(session.id(), earlier.person()), session.id(),
                    earlier.person(), attendances.size() + 1, earlier.profileGroup(), earlier.gender(),
                    earlier.occupation(), earlier.institution(), null, null, LocalTime.of(8, 0), null, code.value()));
        }
        return new SampleTraining(training, List.of(session), List.of(), List.of(), List.of(), List.of(),
                attendances, List.of());
    }
}
