package org.bitacora.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bitacora.commitment.CommitmentService;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.db.Identity;
import org.bitacora.db.TestClock;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.evaluation.SheetDraft;
import org.bitacora.evaluation.SheetEntry;
import org.bitacora.exchange.HandIn;
import org.bitacora.fx.Place;
import org.bitacora.fx.Tone;
import org.bitacora.shell.home.HomePage;
import org.bitacora.shell.home.HomePage.Pending;
import org.bitacora.shell.home.Remedy;
import org.bitacora.task.Progress;
import org.bitacora.testing.TypicalDay;
import org.bitacora.training.SheetPlace;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Inicio says of real files (design.md §8): each situation with its sentence and its remedy.
class HomeFactsTest {

    private static final HomeWays WAYS = new HomeWays(() -> { });

    @TempDir
    private Path folder;
    private TestClock clock = new TestClock("2026-03-19T15:42:00Z");

    private Services empty(String name) {
        Path file = folder.resolve(name + ".bitacora");
        WorkspaceFile.create(file, new Identity("Marcela Cárdenas Villamizar", "Equipo " + name, false), clock);
        return Services.open(file, clock);
    }

    /// The typical day at noon, 38 people on the sheet, opened by the program.
    private Services noon() {
        try (TypicalDay day = TypicalDay.noon(folder)) {
            clock = day.clock();
        }
        return Services.open(folder.resolve("marcela.bitacora"), clock);
    }

    private static HomeFacts facts(Services services) {
        return new HomeFacts(services, WAYS, Runnable::run);
    }

    private static List<String> sentences(Services services) {
        return facts(services).page().pending().stream().map(Pending::sentence).toList();
    }

    private static Pending pending(Services services, String sentence) {
        return facts(services).page().pending().stream().filter(one -> one.sentence().equals(sentence)).findFirst()
                .orElseThrow();
    }

    private static Training training(Services services) {
        return services.trainings().trainings().getFirst().training();
    }

    private static TrainingSession session(Services services) {
        return services.trainings().schedule(training(services).id()).sessions().getFirst();
    }

    @Test
    void aNewWorkspaceSaysWhatToDoFirst() {
        try (Services services = empty("Cúcuta")) {
            HomePage page = facts(services).page();
            assertThat(page.fresh()).isTrue();
            assertThat(page.pending()).extracting(Pending::sentence).containsExactly(
                    "Escriba su proyecto o estrategia", "Registre su primera capacitación",
                    "Agregue las instituciones donde trabaja", "Reciba lo que otros ya registraron");
            assertThat(page.resume()).isEmpty();
            assertThat(page.week().meetings()).isEmpty();
            assertThat(facts(services).quarter().figures()).isEmpty();
        }
    }

    /// C10: overdue commitments and those of the next five working days, each one press away.
    @Test
    void commitmentsWaitOnceTheirDayIsNear() {
        try (Services services = noon()) {
            CommitmentService commitments = services.commitments();
            LocalDate today = commitments.today();
            Commitment late = commitments.draft().withText("Publicar la agenda").due(today.minusDays(6));
            commitments.save(null, late);
            commitments.save(null, commitments.draft().withText("Abrir dos cupos").due(today));
            commitments.save(null, commitments.draft().withText("Enviar el listado").due(today.plusDays(8)));
            commitments.save(null, commitments.draft().withText("Más adelante").due(today.plusDays(11)));
            Pending overdue = pending(services, "1 compromiso vencido");
            assertThat(overdue.reason()).isEqualTo("Venció el 13 de marzo: Publicar la agenda");
            assertThat(overdue.urgency()).isEqualTo(Tone.BAD);
            assertThat(overdue.remedy()).isEqualTo(new Remedy.Go("Anotar avance",
                    Place.record("commitment", late.id())));
            assertThat(pending(services, "2 compromisos vencen en 5 días hábiles o menos").reason())
                    .as("a Monday holiday lies between").isEqualTo("Hoy: Abrir dos cupos");
            commitments.close(late.id(), today, null);
            assertThat(sentences(services)).doesNotContain("1 compromiso vencido");
        }
    }

    @Test
    void peopleWithoutADecisionWaitWithTheSheetOnWhichTheySigned() {
        try (Services services = noon()) {
            Pending unsigned = pending(services, "38 personas sin autorización de datos registrada");
            assertThat(unsigned.reason()).isEqualTo("En 2 sesiones, desde el 12 de febrero");
            assertThat(unsigned.urgency()).isEqualTo(Tone.WARN);
            assertThat(unsigned.remedy().label()).isEqualTo("Todas firmaron…");
            services.trainings().trainings().forEach(each -> each.schedule().sessions().forEach(session ->
                    services.trainings().attendance().allSigned(session.id(), Set.of())));
            assertThat(sentences(services)).noneMatch(sentence -> sentence.contains("autorización"));
        }
    }

    @Test
    void aSessionThatIsOverAndStillScheduledWaitsFirstOfAll() {
        try (Services services = noon()) {
            Training second = services.trainings().createForToday("Rutas de atención");
            assertThat(sentences(services)).noneMatch(sentence -> sentence.contains("programada"));
            clock.move(Duration.ofDays(2));
            Pending first = facts(services).page().pending().getFirst();
            assertThat(first.sentence()).isEqualTo("1 sesión ya pasó y sigue programada");
            assertThat(first.reason()).isEqualTo("Rutas de atención, 19 de marzo");
            assertThat(first.urgency()).isEqualTo(Tone.BAD);
            assertThat(((Remedy.Go) first.remedy()).place().id()).isEqualTo(second.id());
        }
    }

    // G07: without exit sheets there is no gain to report.
    @Test
    void entrySheetsWithoutExitSheetsWaitFromTheNextDayOn() {
        try (Services services = noon()) {
            Training training = training(services);
            enter(services, "ENTRY", 3);
            assertThat(sentences(services)).noneMatch(sentence -> sentence.contains("salida"));
            clock.move(Duration.ofDays(1));
            Pending late = pending(services, "1 capacitación sin evaluación de salida");
            assertThat(late.reason()).isEqualTo("ESE Imsalud");
            assertThat(((Remedy.Go) late.remedy()).place()).isEqualTo(WAYS.evaluations(training.id()));
            assertThat(sentences(services)).noneMatch(sentence -> sentence.contains("pareja"));
        }
    }

    // A23: every sheet in a pair or in the list of those without.
    @Test
    void sheetsWithoutTheirOtherHalfWaitOnceBothMomentsAreTypedIn() {
        try (Services services = noon()) {
            enter(services, "ENTRY", 3);
            enter(services, "EXIT", 2);
            Pending torn = pending(services, "1 hoja de evaluación sin pareja");
            assertThat(torn.remedy().label()).isEqualTo("Emparejar");
            assertThat(facts(services).quarter().figures().getLast().number()).isEqualTo(2);
        }
    }

    private static void enter(Services services, String moment, int sheets) {
        List<String> codes = services.trainings().participantCodes(training(services).id());
        services.evaluations().enterSheets(training(services).id(), moment, codes.subList(0, sheets).stream()
                .map(code -> new SheetEntry(code, Map.of("1", "A"))).toList());
    }

    @Test
    void whatWasTypedLastCanBeContinuedWhereItWas() {
        try (Services services = noon()) {
            TrainingSession session = session(services);
            services.trainings().attendance().keep(new SheetPlace(training(services).id(), session.id(), "", "name",
                    "Yes", 22, 38, clock.instant()));
            clock.move(Duration.ofMinutes(18));
            HomePage.Resume resume = facts(services).page().resume().orElseThrow();
            assertThat(resume.title()).isEqualTo("Enfoque de género y prevención de xenofobia en la atención");
            assertThat(resume.words()).isEqualTo("Asistencia, fila 22 de 38 · ESE Imsalud, San José de Cúcuta · hace 18 "
                    + "minutos");
            assertThat(((Remedy.Go) resume.go()).place().id()).isEqualTo(training(services).id());
            clock.move(Duration.ofDays(60));
            assertThat(facts(services).page().resume()).isEmpty();
        }
    }

    @Test
    void theGridTypedIntoLastIsTheOneToContinue() {
        try (Services services = noon()) {
            Training training = training(services);
            services.trainings().attendance().keep(new SheetPlace(training.id(), session(services).id(), "", "name",
                    null, 39, 38, clock.instant()));
            assertThat(facts(services).page().resume().orElseThrow().words())
                    .startsWith("Asistencia, después de 38 personas · ");
            clock.move(Duration.ofHours(3));
            services.evaluations().drafts().keep(new SheetDraft(training.id(), "EXIT", "", "code", "C-3", 12, 33,
                    clock.instant(), List.of()));
            HomePage.Resume resume = facts(services).page().resume().orElseThrow();
            assertThat(resume.words()).startsWith("Evaluación de salida, hoja 12 · ").endsWith("hace un momento");
            assertThat(((Remedy.Go) resume.go()).place()).isEqualTo(WAYS.evaluations(training.id()));
        }
    }

    @Test
    void changesWaitUntilTheyAreHandedIn() {
        try (Services services = noon()) {
            Pending last = facts(services).page().pending().getLast();
            assertThat(last.sentence()).endsWith("cambios sin entregar");
            assertThat(last.reason()).isEqualTo("Todavía no ha entregado nada");
            services.exchange().handIn(HandIn.into(folder.resolve("entrega")));
            assertThat(sentences(services)).noneMatch(sentence -> sentence.contains("sin entregar"));
            assertThat(facts(services).page().tiles().get(2).second()).isEqualTo("Todo entregado");
            services.trainings().createForToday("Otra");
            assertThat(facts(services).page().pending().getLast().reason()).isEqualTo("Desde el jueves 19 de marzo");
        }
    }

    @Test
    void aWeekWithoutCopyIsSaidAndMadeGoodFromTheButton() {
        try (Services services = noon()) {
            assertThat(sentences(services)).noneMatch(sentence -> sentence.contains("copia"));
            clock.move(Duration.ofDays(8));
            Pending copy = facts(services).page().pending().stream()
                    .filter(one -> one.sentence().contains("copia de seguridad")).findFirst().orElseThrow();
            ((Remedy.Work) copy.remedy()).work().run();
            assertThat(sentences(services)).noneMatch(sentence -> sentence.contains("copia"));
        }
    }

    @Test
    void whoReceivesSeesArrivalsFirstAndDecidesTheDifferences() {
        try (Services field = empty("Cúcuta"); Services coordination = empty("Coordinación")) {
            Training training = field.trainings().createForToday("Rutas");
            pass(field, coordination);
            clock.move(Duration.ofMinutes(5));
            assertThat(facts(coordination).page().tiles()).extracting(tile -> tile.act().label())
                    .startsWith("Recibir");
            assertThat(facts(coordination).page().tiles().getFirst().second()).isEqualTo("Lo último: hace 5 minutos");
            rename(field, training, "Rutas de salud");
            rename(coordination, training, "Rutas de atención");
            pass(field, coordination);
            Pending difference = pending(coordination, "1 diferencia por decidir");
            assertThat(difference.reason()).startsWith("Nombre, con Marcela Cárdenas Villamizar · ");
            // Whoever only receives has nobody to hand in to.
            assertThat(sentences(coordination)).noneMatch(sentence -> sentence.contains("sin entregar"));
        }
    }

    private void pass(Services from, Services to) {
        to.exchange().receive(from.exchange().handIn(HandIn.into(folder.resolve("entrega"))).files(), Progress.NONE);
    }

    private static void rename(Services services, Training training, String name) {
        Training before = services.trainings().training(training.id()).orElseThrow();
        services.trainings().save(before, new Training(before.id(), before.project(), name, before.type(),
                before.modality(), before.topics(), before.institution(), before.municipality(), before.place(),
                before.channel(), null, null, null, null, null, null, null));
    }

    @Test
    void aDamagedFileSaysSoAndGoesOnAsItsCopy() throws IOException {
        Path file;
        try (Services services = noon()) {
            services.workspace().backUp();
            file = services.workspace().file();
            services.workspace().close(false);
        }
        damage(file);
        Path restored;
        try (Services rescued = Services.open(file, clock)) {
            Pending first = facts(rescued).page().pending().getFirst();
            assertThat(first.sentence()).isEqualTo("Su archivo está dañado; se lee de su última copia");
            assertThat(first.remedy().label()).isEqualTo("Seguir con la copia");
            restored = Rescue.restore(rescued.workspace());
        }
        assertThat(restored).hasFileName("marcela-recuperado.bitacora");
        try (Services again = Services.open(restored, clock)) {
            assertThat(again.workspace().damaged()).isEmpty();
            assertThat(again.trainings().trainings()).hasSize(2);
            again.trainings().createForToday("Se puede guardar");
        }
    }

    private static void damage(Path file) throws IOException {
        assertThat(Files.size(file)).isGreaterThan(8192);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 4096; at < bytes.length(); at += 4096) {
                bytes.seek(at);
                bytes.write(new byte[200]);
            }
        }
    }

    @Test
    void theWeekShowsEachSessionWithItsState() {
        try (Services services = noon()) {
            clock.move(Duration.ofHours(2));
            HomePage.Week week = facts(services).page().week();
            assertThat(week.meetings()).singleElement().satisfies(meeting -> {
                assertThat(meeting.day()).isEqualTo("Hoy");
                assertThat(meeting.hour()).isEqualTo("8:00");
                assertThat(meeting.title()).isEqualTo("ESE Imsalud");
                assertThat(meeting.state()).isEqualTo("En curso");
            });
            clock.move(Duration.ofDays(1));
            assertThat(facts(services).page().week().past()).isEqualTo(1);
            assertThat(facts(services).page().week().meetings().getFirst().day()).isEqualTo("Ayer");
            assertThat(facts(services).page().week().meetings().getFirst().state()).isEqualTo("Realizada");
            schedule(services, LocalDate.of(2026, 3, 22));
            assertThat(facts(services).page().week().meetings().getLast().day()).isEqualTo("Dom 22");
        }
    }

    private static void schedule(Services services, LocalDate day) {
        Training training = services.trainings().draft("Réplica en Ocaña");
        services.trainings().create(training, List.of(new TrainingSession(services.directory().newId(), training.id(),
                day, LocalTime.of(9, 0), null, TrainingCodes.SCHEDULED, null, "Marcela", null)));
    }

    @Test
    void whatIsKeptIsCountedAgainAfterAChange() {
        try (Services services = noon()) {
            HomeFacts facts = facts(services);
            assertThat(facts.quarter().figures().getFirst().number()).isEqualTo(38);
            services.trainings().attendance().attend(session(services).id(),
                    TypicalDay.LINES.getFirst().entry(), null);
            assertThat(facts.quarter().figures().getFirst().number()).isEqualTo(39);
            assertThat(facts.page().tiles()).isEqualTo(facts.tiles());
        }
    }
}
