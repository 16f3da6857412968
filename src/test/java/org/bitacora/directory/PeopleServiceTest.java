package org.bitacora.directory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Finding;
import org.bitacora.base.Problem;
import org.bitacora.directory.model.Affiliation;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.directory.model.PersonNames;
import org.bitacora.directory.model.TypedDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeopleServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 13);

    @TempDir
    private Path folder;
    private DirectoryLaptop cucuta;
    private PeopleService people;

    @BeforeEach
    void openLaptop() {
        cucuta = new DirectoryLaptop(folder, "cucuta");
        people = cucuta.directory().people();
    }

    @AfterEach
    void closeLaptop() {
        cucuta.close();
    }

    private UUID person(String name, String document) {
        return people.create(PersonEntry.named(name).withDocument(TypedDocument.read(document)), DAY);
    }

    private List<String> found(String typed) {
        return people.search(typed, 8).stream().map(found -> found.person().names().full()).toList();
    }

    @Test
    void aLineOfAListMakesAPersonWithDocumentAndAffiliation() {
        UUID ips = cucuta.directory().institutions().create("ESE Imsalud").id();
        UUID id = people.create(PersonEntry.named("MARIA FERNANDA RODRIGUEZ DE LA HOZ")
                .withDocument(TypedDocument.read("ppt 5.812.347")).withGender(GenderCodes.FEMALE)
                .withGroup(GroupCodes.HEALTH_PROFESSIONAL).withOccupation("NURSE", null)
                .withAffiliation(ips, "Jefe de urgencias", "PLANTA"), DAY);
        PersonCard card = people.card(id).orElseThrow();
        assertThat(card.names()).isEqualTo(new PersonNames("Maria", "Fernanda", "Rodriguez", "de la Hoz"));
        assertThat(card.mainDocument()).get().extracting(PersonDocument::type, PersonDocument::number)
                .containsExactly("PT", "5812347");
        assertThat(card.affiliationOn(DAY)).get().extracting(Affiliation::institution).isEqualTo(ips);
        assertThat(people.line(id)).get().extracting(PersonLine::maskedDocument).isEqualTo("PPT ••••347");
    }

    @Test
    void manyNamesAreToldAtOnceAndWhoHasNoneIsLeftOut() {
        UUID luz = person("Luz Marina Prada", "");
        UUID nobody = people.create(PersonEntry.named(""), DAY);
        assertThat(people.names(List.of(luz, nobody, UUID.randomUUID()))).containsExactly(
                Map.entry(luz, "Luz Marina Prada"));
    }

    @Test
    void nothingButANameIsNeeded() {
        UUID id = person("Luz", "");
        assertThat(people.check(people.card(id).orElseThrow(), false)).isEmpty();
        assertThat(people.line(id)).get().extracting(PersonLine::maskedDocument, PersonLine::consent)
                .containsExactly("Sin documento", ConsentState.UNRECORDED);
    }

    @Test
    void whoPrefersNotToTellHasAReasonAndNoDocument() {
        assertThat(people.line(person("Luz", "no informa"))).get().extracting(PersonLine::maskedDocument)
                .isEqualTo("Prefiere no informar");
    }

    @Test
    void peopleAreFoundByWordsByNumbersAndByTheirLastFourDigits() {
        person("María Fernanda Rodríguez de la Hoz", "CC 1.090.447.218");
        person("Marlon Rodríguez", "PPT 5812347");
        person("Ana Lucía Torres", "");
        assertThat(found("rodri")).containsExactlyInAnyOrder("Marlon Rodríguez",
                "María Fernanda Rodríguez de la Hoz");
        assertThat(found("HOZ mar")).containsExactly("María Fernanda Rodríguez de la Hoz");
        assertThat(found("1090")).containsExactly("María Fernanda Rodríguez de la Hoz");
        assertThat(people.filter("7218", line -> true)).hasSize(1);
        assertThat(people.filter("1.090.447", line -> true)).hasSize(1);
        assertThat(people.filter("hoz, mar", line -> true)).hasSize(1);
        assertThat(found("cc 1.090.447.218")).containsExactly("María Fernanda Rodríguez de la Hoz");
        assertThat(found("7218")).containsExactly("María Fernanda Rodríguez de la Hoz");
        assertThat(found("torres ana")).containsExactly("Ana Lucía Torres");
        assertThat(found("zzz")).isEmpty();
        assertThat(found("  ")).isEmpty();
    }

    @Test
    void theIndexFollowsEveryChangeAndItsUndo() {
        UUID id = person("Ana Torres", "CC 52111222");
        PersonCard card = people.card(id).orElseThrow();
        assertThat(found("torres")).hasSize(1);
        people.save(card, card.withDocuments(List.of()));
        assertThat(people.byDocument("CC", "52.111.222")).isEmpty();
        cucuta.workspace().undo();
        assertThat(people.byDocument("CC", "52.111.222")).hasSize(1);
        cucuta.pause();
        people.delete(id);
        assertThat(found("torres")).isEmpty();
        cucuta.workspace().undo();
        assertThat(found("torres")).containsExactly("Ana Torres");
        assertThat(people.card(id)).contains(card);
    }

    @Test
    void theListIsInTheOrderOfSurnamesWithTheNamelessLast() {
        person("Zoila Álvarez", "");
        person("Ana Torres", "");
        people.create(PersonEntry.of(new PersonNames(null, null, null, null)).withGender("OTHER"), DAY);
        assertThat(people.filter("", line -> true)).extracting(line -> line.names().full())
                .containsExactly("Zoila Álvarez", "Ana Torres", "");
        assertThat(people.filter("", line -> "OTHER".equals(line.gender()))).hasSize(1);
    }

    // B11
    @Test
    void theAffiliationOfADayIsTheOneThatHeldThen() {
        UUID id = person("Ana Torres", "");
        UUID before = cucuta.directory().institutions().create("Hospital Uno").id();
        UUID now = cucuta.directory().institutions().create("Hospital Dos").id();
        PersonCard card = people.card(id).orElseThrow();
        people.save(card, card.withAffiliations(List.of(
                new Affiliation(people.newId(), id, before, null, null, "CONTRATISTA", null, DAY.minusDays(1)),
                new Affiliation(people.newId(), id, now, null, null, "PLANTA", DAY, null))));
        PersonCard saved = people.card(id).orElseThrow();
        assertThat(saved.affiliationOn(DAY.minusMonths(1))).get().extracting(Affiliation::institution)
                .isEqualTo(before);
        assertThat(saved.affiliationOn(DAY)).get().extracting(Affiliation::institution).isEqualTo(now);
        assertThat(people.line(id)).get().extracting(PersonLine::institution).isEqualTo(now);
    }

    // E06
    @Test
    void aPersonMayHoldSeveralDocumentsOverTime() {
        UUID id = person("Luz Marina Peña", "PEP 123456789012345");
        PersonCard card = people.card(id).orElseThrow();
        PersonDocument pep = card.documents().getFirst();
        PersonDocument ppt = new PersonDocument(people.newId(), id, "PT", "5812347", null, true, DAY, null, null);
        people.save(card, card.withDocuments(List.of(pep, ppt)));
        assertThat(people.line(id)).get().extracting(PersonLine::maskedDocument).isEqualTo("PPT ••••347");
        assertThat(people.byDocument("PE", "123456789012345")).hasSize(1);
    }

    @Test
    void theSameDocumentTwiceIsSaidAndKept() {
        person("Ana Torres", "CC 52111222");
        UUID other = person("Ana Lucía Torres", "CC 52.111.222");
        assertThat(people.check(people.card(other).orElseThrow(), false)).extracting(Finding::key)
                .containsExactly("directory.problem.sameDocument");
    }

    @Test
    void joinedRecordsStandOnceAndCanBeParted() {
        UUID one = person("Ana Torres", "CC 52111222");
        cucuta.pause();
        UUID other = person("Ana Lucía Torres", "CC 52.111.222");
        cucuta.directory().joins().join(PersonKind.KIND, other, one);
        assertThat(people.filter("torres", line -> true)).extracting(PersonLine::id).containsExactly(one);
        assertThat(people.search("torres", 8)).hasSize(1);
        assertThat(cucuta.directory().joins().distinct(PersonKind.KIND, List.of(one, other, one))).isEqualTo(1);
        cucuta.directory().joins().separate(PersonKind.KIND, other);
        assertThat(people.filter("torres", line -> true)).hasSize(2);
    }

    @Test
    void twoLaptopsThatJoinTheSamePairMakeOneDecision() {
        UUID one = person("Ana Torres", "CC 52111222");
        cucuta.pause();
        UUID other = person("Ana Lucía Torres", "CC 52111222");
        try (DirectoryLaptop cali = new DirectoryLaptop(folder, "cali")) {
            cali.receive(cucuta);
            cali.directory().joins().join(PersonKind.KIND, one, other);
            cucuta.directory().joins().join(PersonKind.KIND, other, one);
            cali.receive(cucuta);
            cucuta.receive(cali);
            assertThat(cali.directory().joins().representative(PersonKind.KIND, other)).isEqualTo(one);
            assertThat(cali.workspace().verify().fingerprint())
                    .isEqualTo(cucuta.workspace().verify().fingerprint());
            assertThat(people.count()).isEqualTo(1);
        }
    }

    @Test
    void aRefusalSavesNothing() {
        UUID id = person("Ana Torres", "CC 52111222");
        cucuta.directory().consents().decline(people.card(id).orElseThrow(), null);
        PersonCard card = people.card(id).orElseThrow();
        assertThat(card.holdsPersonalFields()).isFalse();
        PersonCard named = card.with(PersonEntry.named("Ana").card(() -> id, null).person());
        assertThatThrownBy(() -> people.save(card, named)).isInstanceOf(Problem.class).hasMessageContaining("E-74");
        assertThat(people.card(id)).contains(card);
        assertThat(people.check(card, false)).as("declined, so no name is asked for").isEmpty();
        assertThat(Set.copyOf(people.filter("", line -> true))).hasSize(1);
    }
}
