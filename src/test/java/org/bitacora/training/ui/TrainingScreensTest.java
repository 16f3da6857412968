package org.bitacora.training.ui;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.fx.Theme;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.TypicalDay;
import org.bitacora.training.TrainingSummary;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxExtension.class)
class TrainingScreensTest {

    @TempDir
    private Path folder;
    private TypicalDay day;
    private DirectTasks tasks;
    private TrainingDesktop desktop;
    private Robot robot;

    @AfterEach
    void close() {
        day.close();
    }

    private void open(TypicalDay opened) {
        day = opened;
        tasks = new DirectTasks();
        robot = Robot.show(() -> {
            desktop = new TrainingDesktop(day, tasks, TrainingDesktop::onScreen, new Theme());
            return desktop.window().root();
        }, 1366, 768);
        robot.act(() -> desktop.window().start());
    }

    private void openRecord(String tab) {
        robot.act(() -> desktop.open(Place.record("training", day.training().id()).at(tab)));
    }

    @Test
    void anEmptyRoomSaysWhatItIsForAndHowToBegin() {
        open(TypicalDay.empty(folder));
        assertThat(robot.texts()).contains("Todavía no hay capacitaciones", "Nueva capacitación");
    }

    @Test
    void theListStandsByQuarterAndFilters() {
        open(TypicalDay.noon(folder));
        assertThat(robot.texts()).contains("2026-T1", "Rutas de atención a población migrante",
                "19 de marzo · 38 personas · ESE Imsalud");
        robot.focus("Filtrar").type("genero");
        assertThat(robot.texts()).doesNotContain("Rutas de atención a población migrante");
    }

    @Test
    void theRecordSaysWhenWhereWhoAndWhat() {
        open(TypicalDay.noon(folder));
        openRecord("history");
        assertThat(robot.texts()).contains("Realizada", "Jueves 19 de marzo de 2026, 8:00 a 12:00",
                "ESE Imsalud, Unidad Básica Comuneros · San José de Cúcuta", "Facilita Marcela Cárdenas Villamizar",
                "Jornada única, presencial", "Asistencia", "38", "Evaluaciones", "35 · 33");
        assertThat(robot.texts()).anyMatch(text -> text.contains("Marcela Cárdenas Villamizar")
                && !text.startsWith("Facilita"));
    }

    /// A21: a new training needs no more than its name.
    @Test
    void ctrlNBeginsATrainingThatExistsOnceItHasAName() {
        open(TypicalDay.noon(folder));
        robot.press(N, CONTROL);
        robot.type("Derechos humanos en salud");
        assertThat(day.trainings().trainings()).hasSize(2);
        robot.press(TAB);
        List<TrainingSummary> trainings = day.trainings().trainings();
        assertThat(trainings).hasSize(3);
        Training made = trainings.stream().map(TrainingSummary::training)
                .filter(training -> training.name().equals("Derechos humanos en salud")).findFirst().orElseThrow();
        assertThat(made.type()).isEqualTo(TrainingCodes.SINGLE_DAY);
        assertThat(robot.texts()).contains("Asistencia", "Historia");
        robot.click("Asistencia").type("Nubia Prada");
        assertThat(robot.texts()).contains("Es una persona nueva: «Nubia Prada»");
    }

    @Test
    void aTrainingWithoutANameIsNotSaved() {
        open(TypicalDay.noon(folder));
        robot.press(N, CONTROL).press(TAB);
        assertThat(robot.texts()).contains("Escriba el nombre de la capacitación.");
        assertThat(day.trainings().trainings()).hasSize(2);
    }

    @Test
    void openingARecordSavesNothing() {
        open(TypicalDay.noon(folder));
        long before = day.workspace().status().notHandedIn();
        openRecord("form");
        openRecord("attendance");
        openRecord("form");
        assertThat(day.workspace().status().notHandedIn()).isEqualTo(before);
    }

    @Test
    void whatIsTypedIsSavedWhenThePersonLeavesTheField() {
        open(TypicalDay.noon(folder));
        openRecord("form");
        robot.focus("Lugar").type(" 3");
        assertThat(training().place()).isEqualTo("Sala de juntas");
        robot.press(TAB);
        assertThat(training().place()).contains("3");
        robot.act(() -> day.workspace().undo());
        assertThat(robot.valueOf("Lugar")).isEqualTo("Sala de juntas");
    }

    @Test
    void aHalfTypedFieldIsThereAgainAfterAPowerCut() {
        open(TypicalDay.noon(folder));
        openRecord("form");
        robot.focus("Objetivo").type("Que nadie se qued");
        robot.act(() -> tasks.elapse());
        day.reopen();
        open(day);
        openRecord("form");
        assertThat(robot.valueOf("Objetivo")).isEqualTo("Que nadie se qued");
        robot.focus("Objetivo").press(TAB);
        assertThat(training().objective()).isEqualTo("Que nadie se qued");
    }

    /// A18: a moved session asks for its cause.
    @Test
    void aMovedSessionAsksWhy() {
        open(TypicalDay.noon(folder));
        TrainingSession session = day.trainings().schedule(day.training().id()).sessions().getFirst();
        day.trainings().save(session, new TrainingSession(session.id(), session.training(), LocalDate.of(2026, 3, 26),
                LocalTime.of(8, 0), LocalTime.NOON, TrainingCodes.RESCHEDULED, null, session.facilitator(), null));
        openRecord("form");
        assertThat(robot.texts()).contains("Reprogramada", "Causa", "Falta la causa.");
        robot.focus("Causa").type("Orden público").press(TAB);
        assertThat(day.trainings().schedule(day.training().id()).sessions().getFirst().cause())
                .isEqualTo("Orden público");
    }

    /// A38, B12: of a replication is asked what it passes on and who does it; the parent lists it.
    @Test
    void aReplicationNamesItsParentAndItsReplicatorByKeyboard() {
        open(TypicalDay.noon(folder));
        Training replica = day.trainings().createForToday("Réplica en Ocaña");
        robot.act(() -> desktop.open(Place.record("training", replica.id()).at("form")));
        assertThat(robot.texts()).doesNotContain("Replica a", "Quién la replica");
        robot.focus("Realización").press(DOWN).press(ENTER);
        assertThat(robot.texts()).contains("Falta decir de qué capacitación viene esta réplica.");
        robot.focus("Replica a").type("enfoque").press(ENTER).press(TAB);
        robot.focus("Quién la replica").type("quintero leal").press(ENTER).press(TAB);
        Training saved = day.trainings().training(replica.id()).orElseThrow();
        assertThat(saved.channel()).isEqualTo(TrainingCodes.REPLICA);
        assertThat(saved.parentTraining()).isEqualTo(day.training().id());
        assertThat(day.directory().people().line(saved.replicator()).orElseThrow().names().full())
                .contains("Quintero Leal");
        day.trainings().headCounts().note(day.trainings().schedule(replica.id()).sessions().getFirst().id(),
                "COMMUNITY", "FEMALE", 30);
        openRecord("form");
        assertThat(robot.texts()).contains("Réplicas", "Réplica en Ocaña").anyMatch(text ->
                text.endsWith("30 contadas sin nombres"));
        robot.click("Abrir: Réplica en Ocaña");
        assertThat(robot.valueOf("Nombre")).isEqualTo("Réplica en Ocaña");
    }

    @Test
    void aDeletedTrainingComesBackFromItsToast() {
        open(TypicalDay.noon(folder));
        openRecord("form");
        robot.act(() -> desktop.desk().trainings().delete(day.training().id()));
        assertThat(day.trainings().trainings()).hasSize(1);
        assertThat(robot.texts()).contains("Elija una capacitación");
        robot.act(desktop.desk()::undo);
        assertThat(day.trainings().trainings()).hasSize(2);
    }

    @Test
    void theLongestNamesKeepTheWindowWhole() {
        open(TypicalDay.noon(folder));
        Training before = training();
        String name = "Fortalecimiento de capacidades institucionales y comunitarias para la atención integral en salud "
                + "de la población migrante, refugiada, retornada y de acogida con enfoque diferencial";
        day.trainings().save(before, new Training(before.id(), before.project(), name, before.type(),
                before.modality(), before.topics(), before.institution(), before.municipality(), before.place(),
                before.channel(), null, null, null, null, null, null, null));
        openRecord("form");
        assertThat(robot.sees("Más")).isTrue();
        assertThat(robot.read(() -> desktop.window().root().getWidth())).isEqualTo(1366);
    }

    @Test
    void aNewInstitutionIsMadeWithoutLeavingTheForm() {
        open(TypicalDay.noon(folder));
        openRecord("form");
        robot.focus("Institución anfitriona").type("Hospital Los Patios").press(ENTER);
        UUID made = day.directory().institutions().named("Hospital Los Patios").orElseThrow().id();
        assertThat(training().institution()).isEqualTo(made);
    }

    private Training training() {
        return day.trainings().training(day.training().id()).orElseThrow();
    }
}
