package org.bitacora.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.CommitmentCodes;
import org.bitacora.commitment.model.FollowUp;
import org.bitacora.commitment.model.Rescheduling;
import org.bitacora.commitment.model.Standing;
import org.bitacora.db.Identity;
import org.bitacora.db.TestClock;
import org.bitacora.exchange.HandIn;
import org.bitacora.exchange.OpenDifference;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Progress;
import org.bitacora.wiring.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The life of commitments (C10, C15, C27) in real files, on one laptop and on two.
class CommitmentServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 19);
    private static final LocalDate DUE = LocalDate.of(2026, 4, 1);

    @TempDir
    private Path folder;
    private final TestClock clock = new TestClock("2026-03-19T15:00:00Z");
    private Services laptop;
    private CommitmentService commitments;

    @BeforeEach
    void open() {
        laptop = laptop("Equipo Cúcuta");
        commitments = laptop.commitments();
    }

    @AfterEach
    void close() {
        laptop.workspace().close(false);
    }

    private Services laptop(String team) {
        Path file = folder.resolve(team + ".bitacora");
        Services.create(file, new Identity("Persona de " + team, team, false));
        return Services.open(file, clock);
    }

    private Commitment saved() {
        Commitment made = commitments.draft().withText("Publicar la agenda de cupos").due(DUE);
        commitments.save(null, made);
        return made;
    }

    private Standing standing(UUID id) {
        return commitments.find(id).orElseThrow();
    }

    @Test
    void aCommitmentBecomesOverdueByItself() {
        UUID id = saved().id();
        assertThat(standing(id).status()).isEqualTo(CommitmentCodes.PENDING);
        clock.move(Duration.ofDays(18));
        Standing late = standing(id);
        assertThat(late.status()).isEqualTo(CommitmentCodes.OVERDUE);
        assertThat(late.commitment().state()).as("stored").isEqualTo(CommitmentCodes.PENDING);
        assertThat(late.overdue()).as("Monday after Holy Week").isEqualTo(1);
    }

    @Test
    void itIsClosedReopenedAndTakenBack() {
        UUID id = saved().id();
        UUID session = laptop.directory().newId();
        commitments.close(id, TODAY, session);
        assertThat(standing(id).commitment()).satisfies(one -> {
            assertThat(one.isFulfilled()).isTrue();
            assertThat(one.closedOn()).isEqualTo(TODAY);
            assertThat(one.closedIn()).isEqualTo(session);
        });
        commitments.reopen(id);
        assertThat(standing(id).commitment()).isEqualTo(saved(id));
        laptop.workspace().undo();
        assertThat(standing(id).commitment().closedIn()).isEqualTo(session);
    }

    private Commitment saved(UUID id) {
        return new Commitment(id, standing(id).commitment().project(), null, null, null, null, null,
                "Publicar la agenda de cupos", null, null, TODAY, DUE, null, CommitmentCodes.PENDING, null, null, null);
    }

    @Test
    void whatHadBegunIsInProgressAgainWhenItIsReopened() {
        UUID id = saved().id();
        commitments.followUps().tell(commitments.followUps().draft(id, null).saying(60, "Falta la firma"));
        assertThat(standing(id).status()).isEqualTo(CommitmentCodes.IN_PROGRESS);
        commitments.close(id, TODAY, null);
        commitments.reopen(id);
        assertThat(standing(id).status()).isEqualTo(CommitmentCodes.IN_PROGRESS);
        assertThat(standing(id).progress()).isEqualTo(60);
    }

    /// One act: the record, the new day, and the undo of both.
    @Test
    void reschedulingKeepsTheOldDay() {
        UUID id = saved().id();
        commitments.reschedule(id, DUE.plusDays(14), "La ESE cambió de gerente");
        clock.move(Duration.ofMinutes(1));
        commitments.reschedule(id, DUE.plusDays(28), null);
        assertThat(standing(id).commitment().dueDate()).isEqualTo(DUE.plusDays(28));
        assertThat(standing(id).oldDates()).containsExactly(DUE, DUE.plusDays(14));
        laptop.workspace().undo();
        assertThat(standing(id).commitment().dueDate()).isEqualTo(DUE.plusDays(14));
        assertThat(standing(id).reschedulings()).singleElement().satisfies(moved -> {
            assertThat(moved.reason()).isEqualTo("La ESE cambió de gerente");
            assertThat(moved.date()).isEqualTo(TODAY);
        });
        commitments.correctDay(id, DUE.plusDays(15));
        assertThat(standing(id).oldDates()).as("a slip leaves no trace").containsExactly(DUE, DUE.plusDays(14));
    }

    @Test
    void twoLaptopsThatRescheduleAtOnceKeepBothAndAskForTheDay() {
        UUID id = saved().id();
        try (Services other = laptop("Equipo Cali")) {
            pass(laptop, other, "uno");
            clock.move(Duration.ofMinutes(5));
            commitments.reschedule(id, DUE.plusDays(7), "Falta la firma");
            other.commitments().reschedule(id, DUE.plusDays(21), "Paro en la vía");
            pass(laptop, other, "dos");
            pass(other, laptop, "tres");
            for (Services each : List.of(laptop, other)) {
                Standing standing = each.commitments().find(id).orElseThrow();
                assertThat(standing.reschedulings()).extracting(Rescheduling::toDate)
                        .containsExactlyInAnyOrder(DUE.plusDays(7), DUE.plusDays(21));
                assertThat(standing.oldDates()).startsWith(DUE).hasSize(2)
                        .doesNotContain(standing.commitment().dueDate());
                assertThat(each.exchange().differences()).singleElement().extracting(OpenDifference::field)
                        .isEqualTo("Vence");
            }
            other.workspace().close(false);
        }
    }

    private void pass(Services from, Services to, String name) {
        to.exchange().receive(from.exchange().handIn(HandIn.into(folder.resolve(name))).files(), Progress.NONE);
    }

    @Test
    void followUpsOfTwoInstitutionsStandSideBySide() {
        UUID id = saved().id();
        try (Services other = laptop("Equipo Cali")) {
            pass(laptop, other, "uno");
            commitments.followUps().tell(commitments.followUps().draft(id, null).saying(30, "Borrador listo"));
            FollowUpService theirs = other.commitments().followUps();
            theirs.tell(theirs.draft(id, null).saying(50, "Revisado"));
            pass(other, laptop, "dos");
            assertThat(standing(id).followUps()).hasSize(2);
            assertThat(laptop.exchange().differences()).isEmpty();
            other.workspace().close(false);
        }
    }

    @Test
    void badInputIsRefusedInWordsAndChangesNothing() {
        UUID id = saved().id();
        long before = laptop.workspace().status().notHandedIn();
        assertThatThrownBy(() -> commitments.save(null, commitments.draft().withText(" ")))
                .asInstanceOf(type(Problem.class)).extracting(Texts::of).isEqualTo(
                        "Escriba a qué se comprometieron.");
        assertThatThrownBy(() -> commitments.cancel(id, null, TODAY, null)).asInstanceOf(type(Problem.class))
                .extracting(Texts::of).isEqualTo("Escriba el motivo: sin él no se puede cancelar un compromiso.");
        assertThatThrownBy(() -> commitments.reschedule(id, DUE, "Igual")).asInstanceOf(type(Problem.class))
                .extracting(Texts::of).isEqualTo("Esa es la fecha que ya tiene. Escriba otra.");
        FollowUp tooMuch = commitments.followUps().draft(id, null).saying(150, null);
        assertThatThrownBy(() -> commitments.followUps().tell(tooMuch))
                .asInstanceOf(type(Problem.class)).extracting(Texts::of)
                .isEqualTo("El avance va de 0 a 100; se escribió 150.");
        assertThat(laptop.workspace().status().notHandedIn()).isEqualTo(before);
    }

    @Test
    void itGoesAndComesBackWithAllThatWasToldOfIt() {
        UUID id = saved().id();
        commitments.followUps().tell(commitments.followUps().draft(id, null).saying(10, "Se empezó"));
        commitments.reschedule(id, DUE.plusDays(7), null);
        commitments.delete(id);
        assertThat(commitments.list()).isEmpty();
        assertThat(commitments.followUps().of(id)).isEmpty();
        laptop.workspace().undo();
        assertThat(standing(id).followUps()).hasSize(1);
        assertThat(standing(id).oldDates()).containsExactly(DUE);
    }

    /// C10: they reappear by themselves as "seguimiento de compromisos" in the next session of the mesa.
    @Test
    void theNextSessionOfTheMesaFindsWhatIsStillOpen() {
        UUID mesa = laptop.directory().newId();
        UUID session = laptop.directory().newId();
        UUID item = laptop.directory().newId();
        Commitment first = commitments.draft("mesaSession", session, item, mesa).withText("Abrir dos cupos diarios")
                .due(DUE);
        commitments.save(null, first);
        Commitment second = commitments.draft("mesaSession", session, item, mesa).withText("Enviar el listado");
        commitments.save(null, second);
        saved();
        assertThat(second.position()).isEqualTo(2);
        assertThat(commitments.ofItem(item)).extracting(Standing::id).containsExactly(first.id(), second.id());
        assertThat(commitments.ofOrigin(List.of(session))).hasSize(2);
        clock.move(Duration.ofDays(29));
        LocalDate next = commitments.today();
        assertThat(commitments.ofMesa(List.of(mesa), next)).extracting(Standing::id)
                .containsExactly(first.id(), second.id());
        commitments.close(first.id(), next, laptop.directory().newId());
        assertThat(commitments.ofMesa(List.of(mesa), next)).as("its acta records the closing").hasSize(2);
        assertThat(commitments.ofMesa(List.of(mesa), next.plusDays(1))).extracting(Standing::id)
                .containsExactly(second.id());
    }
}
