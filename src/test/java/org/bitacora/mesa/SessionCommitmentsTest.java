package org.bitacora.mesa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.bitacora.commitment.CommitmentService;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.FollowUp;
import org.bitacora.document.PaperLines;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.paper.ActaCommitment;
import org.bitacora.mesa.paper.HeldSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commitments of an acta: as they stood on the day of the session (C10, C27).
class SessionCommitmentsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 30);

    @TempDir
    private Path folder;
    private HeldSession held;
    private CommitmentService commitments;

    @BeforeEach
    void hold() {
        held = HeldSession.in(folder);
        commitments = new CommitmentService(held.typical().workspace(), held.typical().directory());
    }

    @AfterEach
    void close() {
        held.close();
    }

    private UUID agreed(String text, LocalDate due) {
        UUID item = held.dossier().agenda().getLast().id();
        Commitment one = commitments.draft("mesaSession", held.session(), item, held.typical().mesa().id())
                .withText(text).withAssignee(held.typical().person(4), null).due(due);
        commitments.save(null, one);
        return one.id();
    }

    private void earlier(String text, LocalDate due) {
        Commitment made = commitments.draft("mesaSession", UUID.randomUUID(), null, held.typical().mesa().id());
        commitments.save(null, new Commitment(made.id(), made.project(), made.mesa(), made.originKind(), made.origin(),
                null, 1, text, null, null, LocalDate.of(2026, 1, 20), due, null, made.state(), null, null, null));
    }

    @Test
    void whatWasAgreedStandsInTheTableWithWhoAndWhen() {
        agreed("Enviar el directorio de la ruta", DUE);
        assertThat(PaperLines.of(held.typical().mesas().papers().paper(held.session())))
                .containsSubsequence("Compromisos", "Actividad", "Responsable", "Fecha de entrega", "1",
                        "Enviar el directorio de la ruta", "Sandra Liliana Urbina Galvis", "30/04/2026", "Pendiente",
                        "Convocatoria");
    }

    @Test
    void whatBecameOfItLaterIsNoEditOfTheActa() {
        UUID id = agreed("Enviar el directorio de la ruta", DUE);
        held.typical().mesas().papers().approve(held.session(), MesaCodes.BY_MAIL, null, LocalDate.of(2026, 4, 1));
        held.typical().clock().move(Duration.ofDays(60));
        commitments.followUps().tell(commitments.followUps().draft(id, null).saying(50, "Falta la firma."));
        commitments.reschedule(id, LocalDate.of(2026, 6, 30), "Faltó la firma");
        commitments.close(id, commitments.today(), null);
        assertThat(held.typical().mesas().papers().late(held.session())).isEmpty();
        assertThat(held.contents().agreed()).singleElement().satisfies(one -> {
            assertThat(one.due()).isEqualTo(DUE);
            assertThat(one.state()).isEqualTo("Pendiente");
            assertThat(one.progress()).isNull();
        });
    }

    @Test
    void theFollowUpPointTellsTheEarlierOnesWithTheirState() {
        earlier("Publicar los horarios de vacunación", LocalDate.of(2026, 3, 10));
        earlier("Invitar a la Alcaldía", LocalDate.of(2026, 3, 31));
        assertThat(held.contents().followed()).extracting(ActaCommitment::text, ActaCommitment::state)
                .containsExactly(tuple("Publicar los horarios de vacunación", "Vencido"),
                        tuple("Invitar a la Alcaldía", "Pendiente"));
        UUID second = commitments.list().stream().filter(one -> one.commitment().text().startsWith("Invitar"))
                .findFirst().orElseThrow().id();
        commitments.followUps().tell(new FollowUp(UUID.randomUUID(), second, held.typical().session().date(),
                held.session(), 60, "Carta enviada"));
        assertThat(PaperLines.of(held.typical().mesas().papers().paper(held.session())))
                .containsSubsequence("4. Seguimiento a compromisos", "Publicar los horarios de vacunación", "Vencido",
                        "Invitar a la Alcaldía", "En curso", "60\u00a0%. Carta enviada");
    }

    @Test
    void aCommitmentOfAPointWithoutQuorumSaysSo() { // domain.md §6.3
        agreed("Enviar el directorio de la ruta", DUE);
        held.leave(7, LocalTime.of(14, 50));
        assertThat(PaperLines.of(held.typical().mesas().papers().paper(held.session())))
                .contains("Enviar el directorio de la ruta (sin quórum)");
    }
}
