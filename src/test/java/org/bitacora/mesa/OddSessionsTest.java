package org.bitacora.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.db.Operation;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.DelegationKind;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaKind;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.PeriodFacts;
import org.bitacora.mesa.model.Presence;
import org.bitacora.mesa.paper.ActaScript;
import org.bitacora.testing.TypicalMesa;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What forty laptops make of a session: its mesa deleted elsewhere, no day, no hours, nobody foreseen. Its acta is
/// written all the same (C10, C27).
class OddSessionsTest {

    @TempDir
    private Path folder;
    private TypicalMesa typical;
    private MesaService mesas;
    private UUID session;

    @BeforeEach
    void open() {
        typical = TypicalMesa.inSession(folder);
        mesas = typical.mesas();
        session = typical.session().id();
    }

    @AfterEach
    void close() {
        typical.close();
    }

    private String acta() {
        mesas.papers().notice(session);
        return ActaScript.write(mesas.papers().paper(session));
    }

    private MesaSession withoutDay() {
        MesaSession one = mesas.sessions().find(session).orElseThrow();
        MesaSession undated = one.on(null, null);
        mesas.sessions().save(one, undated);
        return undated;
    }

    @Test
    void theActaOfASessionWhoseMesaWasDeletedElsewhereIsWritten() {
        typical.workspace().write(Operation.of("mesa.op.delete"),
                tx -> tx.delete(MesaKind.KIND.ref(typical.mesa().id())));
        assertThat(acta()).contains("Sandra Liliana Urbina Galvis");
        assertThat(mesas.compliance().notice(typical.session())).isNotNull();
        assertThat(mesas.actas().nextNumber(session)).isEqualTo(1);
        mesas.papers().approve(session, MesaCodes.BY_MAIL, null, LocalDate.of(2026, 4, 10));
        assertThat(mesas.papers().late(session)).isEmpty();
    }

    @Test
    void aMesaWithoutDelegationsHasItsActa() {
        typical.workspace().write(Operation.of("mesa.op.remove.delegation"), tx -> {
            for (Delegation seat : typical.seats()) {
                tx.delete(DelegationKind.KIND.ref(seat));
            }
        });
        assertThat(acta()).contains("Sandra Liliana Urbina Galvis").doesNotContain("No hay quórum");
        assertThat(mesas.compliance().board(typical.mesa().id(), 2026)).isPresent();
        assertThat(mesas.papers().composition(typical.mesa().id(), TypicalMesa.DAY).blocks()).isNotEmpty();
    }

    @Test
    void aSessionWithoutADayHasItsActaAndItsPlaceInTheYear() {
        MesaSession undated = withoutDay();
        assertThat(acta()).contains("Sandra Liliana Urbina Galvis");
        assertThat(mesas.compliance().board(typical.mesa().id(), 2026)).isPresent();
        assertThat(mesas.compliance().notice(undated)).isNotNull();
        assertThat(mesas.actas().nextNumber(session)).isEqualTo(1);
        mesas.actas().number(session, 3);
        assertThat(mesas.actas().of(session).year()).isEqualTo(2026);
    }

    /// C13: who is ticked without an hour was there from the beginning, also if a seat left later.
    @Test
    void anActaWithoutHoursOfArrivalSaysThatThereWasQuorum() {
        for (Presence one : mesas.sessions().dossier(session).orElseThrow().presences()) {
            mesas.sessions().presence().save(one, one.withArrival(null));
        }
        Presence last = mesas.sessions().dossier(session).orElseThrow().presences().getLast();
        mesas.sessions().presence().save(last, last.withDeparture(LocalTime.of(15, 30)));
        assertThat(acta()).contains("Hay quórum.", "El quórum se perdió a las 15:30.").doesNotContain("No hay quórum");
    }

    @Test
    void somebodyDesignatedWhoseRecordWasDeletedLeavesASeatAndNoName() {
        typical.workspace().write(Operation.of("directory.op.deletePerson"),
                tx -> tx.delete(PersonKind.KIND.ref(typical.person(4))));
        assertThat(acta()).doesNotContain("Urbina");
        assertThat(mesas.sessions().dossier(session).orElseThrow().quorum().everybody().present()).isEqualTo(7);
        assertThat(mesas.papers().composition(typical.mesa().id(), TypicalMesa.DAY).blocks()).isNotEmpty();
        assertThat(mesas.compliance().board(typical.mesa().id(), 2026)).isPresent();
    }

    /// What comes from an institution that was decided to be the same as another keeps its name.
    @Test
    void aGuestOfAnInstitutionThatWasJoinedKeepsItsName() {
        UUID first = typical.directory().institutions().create("Fundación Puentes de Papel").id();
        UUID second = typical.directory().institutions().create("Fundacion Puentes de papel, sede").id();
        typical.directory().joins().join(InstitutionKind.KIND, first, second);
        UUID person = typical.directory().people().create(PersonEntry.named("Iván Darío Torres Peña"), null);
        mesas.sessions().presence().arrive(new Presence(null, session, person, 0, null, MesaCodes.GUEST, second, null, null,
                null, null, null).of(person, 0));
        assertThat(acta()).contains("Fundacion Puentes de papel, sede");
    }

    /// C26: what was fulfilled on the last day is fulfilled, and no longer open.
    @Test
    void aCommitmentThatWasFulfilledOnTheLastDayOfThePeriodIsNotOpenToo() {
        Commitment one = mesas.commitments().draft("mesaSession", session, null, typical.mesa().id())
                .withText("Enviar la ruta a las entidades");
        mesas.commitments().save(null, one);
        mesas.commitments().close(one.id(), LocalDate.of(2026, 3, 31), null);
        PeriodFacts facts = mesas.periodicReports().facts(typical.mesa().id(), LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31));
        assertThat(facts.fulfilled()).hasSize(1);
        assertThat(facts.open()).isEmpty();
    }

    /// A meeting that was never given a name, nor a mesa, nor a day.
    @Test
    void anEmptyMeetingHasItsActa() {
        MesaSession meeting = mesas.sessions().draft((Mesa) null, MesaCodes.ORDINARY).on(null, null);
        mesas.sessions().create(meeting);
        session = meeting.id();
        assertThat(acta()).isNotBlank();
        assertThat(mesas.sessions().meetings()).hasSize(1);
    }
}
