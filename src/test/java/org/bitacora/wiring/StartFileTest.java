package org.bitacora.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.bitacora.base.Ids;
import org.bitacora.base.Problem;
import org.bitacora.db.Identity;
import org.bitacora.db.Operation;
import org.bitacora.directory.CalendarService;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.calendar.TimeOff;
import org.bitacora.directory.model.calendar.WorkingCalendar;
import org.bitacora.evaluation.ItemDraft;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.exchange.Arrival;
import org.bitacora.exchange.HandIn;
import org.bitacora.exchange.StartGlance;
import org.bitacora.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One set-up, many laptops: what a start file holds, what it keeps to itself, and what it refuses.
class StartFileTest {

    @TempDir
    private Path folder;
    private Services coordination;
    private Project project;
    private Path start;

    @BeforeEach
    void aCoordinationWithASetUpAndAPerson() {
        coordination = laptop("Coordinación", false);
        project = coordination.directory().projects().create("Redes del páramo");
        coordination.directory().projects().save(project, new Project(project.id(), project.name(), "Páramo", null,
                null, null, "Lucía Bermúdez Tovar", "6015550101", null, "1", "Autorizo el uso de mis datos.",
                80));
        person("Nelly", "Rincón");
        coordination.directory().teams().add(project.id(), List.of("Equipo Cúcuta", "Soacha"));
        coordination.directory().institutions().create("IPS La Esperanza");
        coordination.evaluations().questionnaires().create("Saberes", "1", List.of(new ItemDraft("¿Quién?",
                EvaluationCodes.SINGLE, "derechos", Map.of("A", "Uno", "B", "Dos"), Set.of("A"),
                null)));
        start = write(coordination);
    }

    @AfterEach
    void close() {
        coordination.workspace().close(false);
    }

    private Services laptop(String team, boolean sample) {
        Path file = folder.resolve(team + ".bitacora");
        Services.create(file, new Identity("Persona de " + team, team, sample));
        return Services.open(file);
    }

    private Services joined(String team) {
        Path file = folder.resolve(team + ".bitacora");
        Services.join(file, new Identity("Persona de " + team, team, false), start);
        return Services.open(file);
    }

    private Path write(Services services) {
        return services.startFiles().write(folder).file();
    }

    private void person(String name, String surname) {
        Person nobody = Person.blank(coordination.directory().newId());
        coordination.workspace().write(Operation.of("directory.op.createPerson"), tx -> tx.save(PersonKind.KIND,
                new Person(nobody.id(), name, null, surname, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null)));
    }

    @Test
    void whoJoinsHasTheSetUpUnderTheSameIdsAndNobodysData() throws IOException {
        try (Services cucuta = joined("Cúcuta")) {
            assertThat(cucuta.directory().projects().find(project.id()).orElseThrow().trainedShare()).isEqualTo(80);
            assertThat(cucuta.directory().projects().find(project.id()).orElseThrow().contactName())
                    .isEqualTo("Lucía Bermúdez Tovar");
            assertThat(cucuta.directory().institutions().list()).isEqualTo(coordination.directory().institutions()
                    .list());
            assertThat(cucuta.evaluations().questionnaires().list()).isEqualTo(coordination.evaluations()
                    .questionnaires().list());
            assertThat(cucuta.directory().teams().of(project.id())).extracting("name")
                    .containsExactly("Equipo Cúcuta", "Soacha");
            assertThat(cucuta.directory().people().count()).isZero();
            assertThat(cucuta.workspace().verify().sound()).isTrue();
        }
        try (ZipFile zip = new ZipFile(start.toFile())) {
            String changes = new String(zip.getInputStream(zip.getEntry("changes.ndjson")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(changes).contains("IPS La Esperanza", "\"stub\"").doesNotContain("Rincón", "\"person\"");
        }
    }

    @Test
    void whoJoinsCountsTermsByTheCalendarOfTheProject() { // G7, decision 0023
        CalendarService calendar = coordination.directory().calendar();
        calendar.turn(calendar.rules().stream().filter(rule -> rule.code().equals("CHIQUINQUIRA")).findFirst()
                .orElseThrow(), false);
        calendar.add(new TimeOff(LocalDate.of(2026, 12, 24), null, null, "Cierre de la oficina"));
        start = write(coordination);
        try (Services cucuta = joined("Cúcuta")) {
            WorkingCalendar theirs = cucuta.directory().calendar().calendar();
            assertThat(theirs.addWorkingDays(LocalDate.of(2026, 6, 26), 10)).isEqualTo(LocalDate.of(2026, 7, 13));
            assertThat(theirs.why(LocalDate.of(2026, 12, 24))).containsExactly("Cierre de la oficina");
        }
    }

    @Test
    void aGlanceTellsWhoseProjectItIsAndWhoIsExpected() {
        StartGlance glance = Services.glance(start);
        assertThat(glance.projects()).containsExactly("Redes del páramo");
        assertThat(glance.teams()).containsExactly("Equipo Cúcuta", "Soacha");
        assertThat(glance.kinds()).containsEntry("institution", 1).containsEntry("questionnaire", 1);
        assertThat(start.getFileName().toString()).startsWith("inicio-paramo-").endsWith(".inicio");
    }

    @Test
    void aNewerStartFileBringsOnlyWhatIsNew() {
        try (Services soacha = joined("Soacha")) {
            coordination.directory().institutions().create("Hospital del Valle");
            Path newer = write(coordination);
            Arrival.Read read = (Arrival.Read) soacha.exchange().preview(List.of(newer), Progress.NONE).getFirst();
            assertThat(read.start()).isTrue();
            assertThat(read.created()).isEqualTo(Map.of("institution", 1));
            soacha.exchange().receive(List.of(newer), Progress.NONE);
            assertThat(soacha.directory().institutions().list()).hasSize(2);
            assertThat(soacha.exchange().preview(List.of(start), Progress.NONE)).allSatisfy(arrival ->
                    assertThat(((Arrival.Read) arrival).bringsNothing()).isTrue());
        }
    }

    @Test
    void writingItIsNotHandingInAndADeliveryOfAllFillsWhatItLeftOut() {
        assertThat(coordination.workspace().status().notHandedIn()).isPositive();
        try (Services soacha = joined("Soacha")) {
            Path all = coordination.exchange().handIn(HandIn.into(folder.resolve("todo"))).files().getFirst();
            Arrival.Read read = (Arrival.Read) soacha.exchange().preview(List.of(all), Progress.NONE).getFirst();
            assertThat(read.created()).isEqualTo(Map.of("person", 1));
            soacha.exchange().receive(List.of(all), Progress.NONE);
            assertThat(soacha.workspace().verify().fingerprint())
                    .isEqualTo(coordination.workspace().verify().fingerprint());
        }
    }

    @Test
    void whatIsNoSoundStartFileIsRefusedAndLeavesNothingBehind() throws IOException {
        byte[] bytes = Files.readAllBytes(start);
        bytes[bytes.length / 2] ^= 1;
        refused("E-03", Files.write(folder.resolve("roto.inicio"), bytes));
        refused("E-01", Files.createFile(folder.resolve("vacio.inicio")));
        refused("E-28", Files.writeString(folder.resolve("otro.inicio"), "{\"proyecto\":1}"));
        refused("E-28", coordination.exchange().handIn(HandIn.into(folder.resolve("todo"))).files().getFirst());
        refused("E-63", folder.resolve("no-esta.inicio"));
        try (Services sample = laptop("Ejemplo", true)) {
            sample.directory().projects().create("Inventado");
            Path invented = write(sample);
            refused("E-09", invented);
            Arrival into = coordination.exchange().receive(List.of(invented), Progress.NONE).getFirst();
            assertThat(((Arrival.Refused) into).problem().code()).isEqualTo("E-09");
        }
    }

    private void refused(String code, Path bad) {
        Path file = folder.resolve("nuevo-" + Ids.random() + ".bitacora");
        assertThatThrownBy(() -> Services.join(file, new Identity("Ana Ruiz", "Nuevo", false), bad))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
        assertThat(file).doesNotExist();
    }

    @Test
    void withoutAProjectThereIsNothingToStartFrom() {
        try (Services empty = laptop("Vacío", false)) {
            assertThatThrownBy(() -> write(empty)).isInstanceOfSatisfying(Problem.class,
                    problem -> assertThat(problem.code()).isEqualTo("E-29"));
        }
    }

    @Test
    void noKindOfASetUpHoldsPersonalDataButContactsOfTheProject() {
        assertThat(AllKinds.start().kinds().stream().flatMap(kind -> kind.fields().stream())
                .filter(field -> field.privacy().sealed()).map(field -> field.name()))
                .containsExactly("contactName", "contactPhone", "contactEmail", "inCharge");
    }
}
