package org.bitacora.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bitacora.testing.TypicalDay;
import org.bitacora.training.model.Quarter;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingServiceTest {

    @TempDir
    private Path folder;
    private TypicalDay day;

    @BeforeEach
    void open() {
        day = TypicalDay.noon(folder);
    }

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void theListSaysWhenAndHowMany() {
        List<TrainingSummary> trainings = day.trainings().trainings();
        assertThat(trainings).extracting(summary -> summary.training().name()).containsExactly(
                "Enfoque de género y prevención de xenofobia en la atención",
                "Rutas de atención a población migrante");
        assertThat(trainings).extracting(TrainingSummary::people).containsExactly(38, 19);
        assertThat(trainings).allMatch(summary -> summary.schedule().quarter().orElseThrow()
                .equals(new Quarter(2026, 1)));
    }

    /// A21: a "jornada única" is a training with one session, ready for today.
    @Test
    void aTrainingForTodayNeedsNoMoreThanAName() {
        Training training = day.trainings().createForToday("Derechos humanos");
        assertThat(training.type()).isEqualTo(TrainingCodes.SINGLE_DAY);
        assertThat(training.project()).isEqualTo(day.training().project());
        assertThat(day.trainings().schedule(training.id()).sessions()).singleElement()
                .satisfies(session -> {
                    assertThat(session.date()).isEqualTo(TypicalDay.DAY);
                    assertThat(session.facilitator()).isEqualTo("Marcela Cárdenas Villamizar");
                });
        day.workspace().undo();
        assertThat(day.trainings().training(training.id())).isEmpty();
    }

    /// A18: a session can be moved or called off, with its cause.
    @Test
    void aSessionIsMovedWithItsCause() {
        TrainingSession before = day.trainings().addSession(day.training().id());
        TrainingSession after = new TrainingSession(before.id(), before.training(), TypicalDay.DAY.plusDays(7),
                before.startTime(), before.endTime(), TrainingCodes.RESCHEDULED, "Orden público", before.facilitator(),
                null);
        day.trainings().save(before, after);
        assertThat(day.trainings().schedule(day.training().id()).sessions()).last().isEqualTo(after);
        assertThat(day.trainings().schedule(day.training().id()).isUnderWay()).isTrue();
    }

    @Test
    void aDeletedTrainingTakesItsSheetsAlongAndUndoBringsAllBack() {
        day.trainings().delete(day.training().id());
        assertThat(day.trainings().trainings()).hasSize(1);
        assertThat(day.trainings().participants(day.training().id())).isEmpty();
        day.workspace().undo();
        assertThat(day.trainings().participants(day.training().id())).hasSize(38);
    }

    @Test
    void thePeopleOfATrainingStandOnceHoweverManySessionsTheyCameTo() {
        TrainingSession second = day.trainings().addSession(day.training().id());
        day.known().forEach(person -> day.trainings().attendance().attend(second.id(), person, null));
        assertThat(day.trainings().participants(day.training().id())).hasSize(38);
        assertThat(day.trainings().tally(day.training().id()).total()).isEqualTo(38);
        assertThat(day.trainings().trainings().getFirst().people()).isEqualTo(38);
    }

    @Test
    void aPersonKnowsHerTrainings() {
        assertThat(day.trainings().trainingsOf(day.known().getFirst())).hasSize(2);
        assertThat(day.trainings().attendance().attended().get(day.known().getFirst()).trainings()).isEqualTo(2);
    }
}
