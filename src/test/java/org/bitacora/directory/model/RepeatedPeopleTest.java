package org.bitacora.directory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.directory.model.Encounters.Encounter;
import org.bitacora.i18n.Texts;
import org.junit.jupiter.api.Test;

class RepeatedPeopleTest {

    private static final UUID HERE = new UUID(9, 1);

    /// Name, document, birth date, phone, and + for one institution that all with a + share.
    private static PersonLine person(long id, String told) {
        String[] parts = (told + ";;;;").split(";", -1);
        String[] document = parts[1].strip().split(" ");
        List<PersonDocument> documents = document.length < 2 ? List.of() : List.of(new PersonDocument(
                new UUID(1, id), new UUID(0, id), document[0], document[1], null, null, null, null, null));
        return new PersonLine(new UUID(0, id), PersonNames.read(parts[0]), documents, null, null, null,
                parts[4].contains("+") ? HERE : null, ConsentState.AUTHORIZES,
                parts[2].isBlank() ? null : LocalDate.parse(parts[2].strip()),
                parts[3].isBlank() ? null : parts[3].strip());
    }

    private static String verdict(String one, String other) {
        List<Repeat> found = RepeatedPeople.among(List.of(person(1, one), person(2, other)), Encounters.NONE);
        return found.isEmpty() ? "-" : found.getFirst().score() + " " + found.getFirst().clues().stream()
                .map(Enum::name).collect(Collectors.joining(" "));
    }

    // G12, requirements §3.3
    @Test
    void pairsAreProposedWithTheirReasons() {
        String table = """
                Ana Torres;CC 52111222 | Ana Torres;CC 52.111.222 | 100 SAME_DOCUMENT SAME_NAME
                Ana Torres;TI 1090447218 | Ana Torres;CC 1090447218 | 80 SAME_NUMBER SAME_NAME
                ANA LUCIA TORRES PENA | Ana Lucía Torres Peña | 60 SAME_NAME
                José Luis Peña Gómez;PT 1234567;;;+ | JOSE L. PENA GOMEZ;PE 981234567890123;;;+ | 80 PEP_TO_PPT INITIAL SAME_INSTITUTION
                José Luis Peña Gómez;PT 1234567;;;+ | Jose Luis Pena;;;;+ | -
                José Luis Peña Gómez | José Luis Gómez Peña | 60 SURNAMES_SWAPPED
                Luis José Peña Gómez | José Luis Peña Gómez | 60 NAMES_SWAPPED
                Nelly Johanna Bautista Rincón;CC 60355019 | Nelly Bautista Rincón;CC 60355091 | 70 ONE_DIGIT MISSING_NAME
                Nelly Johanna Bautista Rincón;CC 60355019 | Nelly Johanna Bautista Rincón;CC 1090447218 | -
                Nelly Johanna Bautista Rincón;;1980-03-04 | Nelly Johana Bautista Rincón;;1980-04-03 | 75 SLIP SWAPPED_BIRTH
                Nelly Bautista;;1980-03-04;3001112233 | Nelly Bautista;;1980-03-04;+57 300 111 2233 | 80 SAME_NAME SAME_BIRTH SAME_PHONE
                Nelly Johanna Bautista Rincón;;1980-03-04 | Nelly Johanna Bautista Rincón;;1991-12-24 | -
                Ana Pérez Gómez | Luis Pérez Gómez | -
                Ana Torres | Ana Torres | -
                Juan Carlos Rodríguez de la Hoz | Juan Carlos Rodríguez Hoz | 60 SAME_NAME
                Ana Torres;CC 52111222 | Pedro Roa;CC 52111222 | 60 SAME_DOCUMENT OTHER_NAME
                Ana Torres;TI 1090447218 | Pedro Roa;CC 1090447218 | -""";
        for (String line : table.split("\n")) {
            String[] parts = line.split("\\|");
            assertThat(verdict(parts[0].strip(), parts[1].strip())).as(line).isEqualTo(parts[2].strip());
            assertThat(verdict(parts[1].strip(), parts[0].strip())).as("the other way round: " + line)
                    .isEqualTo(parts[2].strip());
        }
    }

    @Test
    void meetingInOneWeekSpeaksForAndOnOneSheetAgainst() {
        PersonLine one = person(1, "José Luis Peña Gómez");
        PersonLine other = person(2, "Jose Luis Peña Gomes");
        LocalDate day = LocalDate.of(2026, 3, 13);
        UUID sheet = new UUID(5, 1);
        Encounter here = new Encounter(sheet, day);
        Encounter later = new Encounter(new UUID(5, 2), day.plusDays(6));
        List<PersonLine> both = List.of(one, other);
        assertThat(RepeatedPeople.among(both, Encounters.NONE)).isEmpty();
        assertThat(RepeatedPeople.among(both, who -> Map.of(one.id(), List.of(here), other.id(), List.of(later))))
                .singleElement().satisfies(found -> {
                    assertThat(found.clues()).contains(Clue.SAME_WEEK);
                    assertThat(found.score()).isEqualTo(60);
                });
        assertThat(RepeatedPeople.among(both, who -> Map.of(one.id(), List.of(here), other.id(), List.of(here, later))))
                .isEmpty();
    }

    @Test
    void everyClueHasItsWords() {
        for (Clue clue : Clue.values()) {
            assertThat(Texts.has(clue.textKey())).as(clue.name()).isTrue();
        }
    }

    private static List<PersonLine> crowd(int size) {
        return Crowd.people(size).stream().map(known -> new PersonLine(known.id(), known.names(), known.documents()
                .stream().map(document -> new PersonDocument(new UUID(1, known.id().getLeastSignificantBits()),
                        known.id(), document.type(), document.number(), null, null, null, null, null)).toList(), null,
                null, null, null, ConsentState.AUTHORIZES, LocalDate.ofEpochDay(known.id().getLeastSignificantBits()
                * 7_919 % 20_000), null)).toList();
    }

    /// Of each tenth person a second record, as another laptop would have written it.
    private static PersonLine again(PersonLine line, Random random, int id) {
        PersonNames names = line.names();
        PersonNames other = switch (random.nextInt(3)) {
            case 0 -> new PersonNames(names.firstName(), null, names.firstSurname(), names.secondSurname());
            case 1 -> new PersonNames(names.firstName(), names.secondName(), names.secondSurname(),
                    names.firstSurname());
            default -> PersonNames.read(names.full().toUpperCase(Texts.LOCALE));
        };
        boolean sameNumber = random.nextBoolean();
        LocalDate birth = line.birthDate();
        LocalDate told = birth.getDayOfMonth() <= 12 ? LocalDate.of(birth.getYear(), birth.getDayOfMonth(),
                birth.getMonthValue()) : birth;
        return new PersonLine(new UUID(7, id), other, sameNumber ? line.documents() : List.of(), null, null, null, null,
                ConsentState.UNRECORDED, told, null);
    }

    @Test
    void inACrowdEveryPlantedRepeatIsFoundWithFewFalseAlarmsWhateverTheOrder() {
        List<PersonLine> people = crowd(5_000);
        List<PersonLine> all = new ArrayList<>(people);
        Random random = new Random(3);
        Set<Pair> planted = Collections.newSetFromMap(new HashMap<>());
        for (int i = 0; i < people.size(); i += 10) {
            PersonLine twin = again(people.get(i), random, i);
            planted.add(Pair.of(people.get(i).id(), twin.id()));
            all.add(twin);
        }
        List<Repeat> found = RepeatedPeople.among(all, Encounters.NONE);
        Set<Pair> pairs = found.stream().map(Repeat::pair).collect(Collectors.toSet());
        assertThat(pairs).containsAll(planted);
        assertThat(pairs.size() - planted.size()).as("false alarms").isLessThan(planted.size() / 50);
        Collections.shuffle(all, random);
        assertThat(RepeatedPeople.among(all, Encounters.NONE)).isEqualTo(found);
    }

    /// Off the screen's thread; a few seconds are promised, the processor's own time is measured.
    @Test
    void aHundredThousandPeopleTakeSeconds() {
        List<PersonLine> people = crowd(100_000);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        List<Repeat> found = RepeatedPeople.among(people, Encounters.NONE);
        double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
        assertThat(found).as("people who share nothing but some words").hasSizeLessThan(10);
        assertThat(seconds).isLessThan(5);
    }
}
