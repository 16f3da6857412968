package org.bitacora.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.DocumentCodes;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.Project;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Forms;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.Questionnaire;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingSession;

/// The second project *Voces que cuidan*, wholly invented, in the manner of seed 001: communication offices learn to speak
/// without xenophobia. Its questionnaire has two crossed forms; some of its people know the first project; and two
/// laptops wrote the same workshop and the same man down, each in its own way (G12).
final class SampleVoices {

    static final Project PROJECT = new Project(Ids.natural("sample", "voices"), "Voces que cuidan", "Voces",
            "Proyecto de ejemplo: comunicación en salud sin xenofobia, con oficinas de comunicaciones y radios",
            LocalDate.of(2026, 3, 1), LocalDate.of(2026, 11, 30));
    static final Institution OFFICE = new Institution(Ids.natural("sample", "office"),
            "Secretaría de Salud de la Frontera, Oficina de Comunicaciones", null, "ENTIDAD_TERRITORIAL", null, null,
            null, "54001", null, null, null, null, null);

    private static final UUID QUESTIONNAIRE = Ids.natural("sample", "voicesQuestionnaire");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final int DOCUMENTS_GIVEN = 700;
    private static final int GUESTS = 24;
    private static final String ITEMS = """
            XENOPHOBIA_PREVENTION|Una noticia dice «ola de migrantes». Lo mejor es…|la repito|la cambio por cifras|b
            GENDER_EQUALITY|La foto de una gestante migrante se publica…|siempre|solo si ella autoriza|b
            SOCIAL_INCLUSION|Un mensaje de salud para población migrante va…|en un solo formato|en varios formatos|b
            HUMAN_RIGHTS|Nombrar la nacionalidad en una noticia de salud…|informa siempre|solo si hace falta|b
            """;
    private static final String PARALLEL = """
            XENOPHOBIA_PREVENTION|Un titular habla de «invasión». Lo mejor es…|lo uso|busco otra palabra|b
            GENDER_EQUALITY|El testimonio de una mujer migrante se graba…|sin avisar|con su autorización|b
            """;

    private final Random random = new Random(325);
    private final InventedPeople invented = new InventedPeople(random, DOCUMENTS_GIVEN);

    private SampleVoices() {
    }

    static Questionnaire questionnaire() {
        return new Questionnaire(QUESTIONNAIRE, "Comunicar sin xenofobia", "2026-1",
                "Cuatro preguntas en dos formas cruzadas", true, Forms.CROSSED);
    }

    /// Four questions of form A, two of which have a parallel one on form B.
    static List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (String line : ITEMS.strip().split("\n")) {
            int place = items.size() + 1;
            items.add(item("q%02d".formatted(place), place, line, null));
        }
        for (String line : PARALLEL.strip().split("\n")) {
            int place = items.size() - 3;
            items.add(item("q%02db".formatted(place), place, line, "q%02d".formatted(place)));
        }
        return items;
    }

    private static Item item(String code, int place, String line, String parallel) {
        String[] parts = line.strip().split("\\|");
        return new Item(Ids.natural("item", QUESTIONNAIRE, code), QUESTIONNAIRE, code, place, parts[1],
                EvaluationCodes.SINGLE, parts[0], new TreeMap<>(Map.of("a", parts[2], "b", parts[3])),
                Set.of(parts[4]), null, parallel, null);
    }

    /// What the inland team wrote: a workshop for the office, some of whose people had come to the strategy before.
    static SampleTraining workshop(SampleTraining known) {
        SampleVoices voices = new SampleVoices();
        SampleTraining workshop = begun("Taller: comunicar sin xenofobia", "workshop", DAY, LocalTime.of(8, 0));
        SampleList list = new SampleList(workshop);
        voices.sheets(workshop, list.add(id("joseLuis"), guest(new InventedPeople.Name("José", "Luis", "Peña", "Gómez"),
                GenderCodes.MALE), new InventedPeople.Document(DocumentCodes.PT, "1234567", null)));
        for (int n = 2; n <= GUESTS; n++) {
            voices.sheets(workshop, list.add(id("guest " + n), voices.guest(n), voices.invented.document(n % 6 == 0)));
        }
        known.attendances().stream().limit(6).forEach(earlier -> voices.sheets(workshop, list.came(earlier.person(),
                new SampleList.Guest(null, earlier.profileGroup(), earlier.gender(), earlier.occupation(),
                        earlier.institution()))));
        return workshop;
    }

    /// What the Caribbean team wrote of the same morning, having helped there: the same workshop under another name, and
    /// two men who may be the one above.
    static SampleTraining sameWorkshop() {
        SampleVoices voices = new SampleVoices();
        SampleTraining workshop = begun("Comunicar sin xenofobia (taller)", "sameWorkshop", DAY, LocalTime.of(8, 30));
        SampleList list = new SampleList(workshop);
        list.add(id("joseLuis with PEP"), guest(new InventedPeople.Name("Jose", "L.", "Pena", "Gomez"), GenderCodes.MALE),
                new InventedPeople.Document("PE", "981234567890123", null));
        list.add(id("joseLuis without document"), guest(new InventedPeople.Name("Jose", "Luis", "Pena", null), GenderCodes.MALE),
                new InventedPeople.Document(null, null, DocumentCodes.NOT_AT_HAND));
        for (int n = 2; n <= 9; n++) {
            list.came(id("guest " + n), voices.guest(n));
        }
        return workshop;
    }

    private static SampleTraining begun(String name, String key, LocalDate day, LocalTime start) {
        UUID id = id(key);
        Training training = new Training(id, PROJECT.id(), name, "WORKSHOP", TrainingCodes.IN_PERSON,
                Set.of("XENOPHOBIA_PREVENTION", "SOCIAL_MEDIA"), OFFICE.id(), OFFICE.municipality(), "Sala de prensa",
                TrainingCodes.DIRECT, null, QUESTIONNAIRE, null, null, null, null, null);
        return SampleTraining.begun(training, new TrainingSession(Ids.natural("sample", "session", id), id, day, start,
                LocalTime.of(12, 0), TrainingCodes.HELD, null, "Marcela Cárdenas Villamizar", null));
    }

    private static UUID id(String key) {
        return Ids.natural("sample", "voices", key);
    }

    private SampleList.Guest guest(int n) {
        String gender = n % 4 == 0 ? GenderCodes.MALE : GenderCodes.FEMALE;
        return guest(invented.name(gender), gender);
    }

    private static SampleList.Guest guest(InventedPeople.Name name, String gender) {
        return new SampleList.Guest(name, GroupCodes.ADMINISTRATIVE_STAFF, gender, "ADMINISTRATIVE_ASSISTANT",
                OFFICE.id());
    }

    /// Every second person has form A at the entry and B at the exit, the others crossed.
    private void sheets(SampleTraining workshop, String code) {
        boolean first = workshop.sheets().size() / 2 % 2 == 0;
        workshop.sheets().add(sheet(workshop, EvaluationCodes.ENTRY, code,
                first ? Forms.A : Forms.B, 0.5));
        workshop.sheets().add(sheet(workshop, EvaluationCodes.EXIT, code,
                first ? Forms.B : Forms.A, 0.85));
    }

    private AnswerSheet sheet(SampleTraining workshop, String moment, String code, String form, double chance) {
        Map<String, String> answers = new TreeMap<>();
        for (int place = 1; place <= 4; place++) {
            boolean parallel = form.equals(Forms.B) && place <= 2;
            answers.put("q%02d".formatted(place) + (parallel ? "b" : ""), random.nextDouble() < chance ? "b" : "a");
        }
        return new AnswerSheet(Ids.natural("answerSheet", workshop.training().id(), moment, code),
                workshop.training().id(), moment, code, workshop.attendances().size(), answers, Map.of(), form);
    }
}
