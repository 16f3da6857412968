package org.bitacora.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.db.Identity;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.exchange.HandIn;
import org.bitacora.exchange.OpenDifference;
import org.bitacora.task.Progress;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People counted without names, on one laptop and on two.
class HeadCountTest {

    @TempDir
    private Path folder;
    private Services cucuta;
    private Services cali;
    private UUID session;

    @BeforeEach
    void aTrainingBothKnow() {
        cucuta = laptop("Cúcuta");
        cali = laptop("Cali");
        Training training = cucuta.trainings().createForToday("Jornada de salud");
        session = cucuta.trainings().schedule(training.id()).sessions().getFirst().id();
        pass(cucuta, cali);
    }

    @AfterEach
    void close() {
        cucuta.workspace().close(false);
        cali.workspace().close(false);
    }

    private Services laptop(String team) {
        Path file = folder.resolve(team + ".bitacora");
        Services.create(file, new Identity("Persona de " + team, "Equipo " + team, false));
        return Services.open(file);
    }

    private void pass(Services from, Services to) {
        Path into = folder.resolve("de-" + from.workspace().identity().team());
        to.exchange().receive(from.exchange().handIn(HandIn.into(into)).files(), Progress.NONE);
    }

    private static void note(Services on, UUID session, String gender, Integer number) {
        on.trainings().headCounts().note(session, GroupCodes.COMMUNITY, gender, number);
    }

    private int total(Services on) {
        return on.trainings().headCounts().of(session).total();
    }

    @Test
    void whoCountsTheSameSessionOnTwoLaptopsDecidesAndNeverAddsUp() {
        note(cucuta, session, GenderCodes.FEMALE, 12);
        note(cali, session, GenderCodes.FEMALE, 14);
        note(cali, session, GenderCodes.MALE, 3);
        pass(cali, cucuta);
        OpenDifference difference = cucuta.exchange().differences().getFirst();
        assertThat(cucuta.exchange().differences()).hasSize(1);
        assertThat(difference.options()).map(OpenDifference.Option::words).containsExactlyInAnyOrder("12", "14");
        assertThat(total(cucuta)).isIn(15, 17);
        cucuta.exchange().decide(difference.conflict(), difference.options().getFirst().value());
        pass(cucuta, cali);
        assertThat(cali.exchange().differences()).isEmpty();
        assertThat(total(cali)).isEqualTo(total(cucuta)).isIn(15, 17);
        assertThat(cali.workspace().verify().fingerprint()).isEqualTo(cucuta.workspace().verify().fingerprint());
    }

    @Test
    void countingTheSameIsNoDifference() {
        note(cucuta, session, GenderCodes.FEMALE, 12);
        note(cali, session, GenderCodes.FEMALE, 12);
        pass(cali, cucuta);
        assertThat(cucuta.exchange().differences()).isEmpty();
        assertThat(total(cucuta)).isEqualTo(12);
    }

    @Test
    void eachNumberIsTakenBackByItself() {
        note(cucuta, session, GenderCodes.FEMALE, 12);
        note(cucuta, session, GenderCodes.MALE, 5);
        cucuta.workspace().undo();
        assertThat(total(cucuta)).isEqualTo(12);
        note(cucuta, session, GenderCodes.FEMALE, null);
        assertThat(total(cucuta)).isZero();
        note(cucuta, session, GenderCodes.FEMALE, 9);
        assertThat(total(cucuta)).as("a count that was taken away may come again").isEqualTo(9);
    }

    @Test
    void whoIsCountedShowsThatTheSessionTookPlace() {
        note(cucuta, session, GenderCodes.FEMALE, 12);
        assertThat(cucuta.trainings().session(session).orElseThrow().state()).isEqualTo(TrainingCodes.HELD);
    }

    @Test
    void whatIsNoNumberOfPeopleIsRefused() {
        for (int number : List.of(-1, 100_000)) {
            assertThatThrownBy(() -> note(cucuta, session, GenderCodes.MALE, number)).isInstanceOf(Problem.class);
        }
        assertThat(total(cucuta)).isZero();
    }

    @Test
    void aDeletedSessionTakesItsCountAlongAndBringsItBack() {
        note(cucuta, session, GenderCodes.FEMALE, 12);
        cucuta.trainings().deleteSession(session);
        assertThat(total(cucuta)).isZero();
        cucuta.workspace().undo();
        assertThat(total(cucuta)).isEqualTo(12);
    }
}
