package org.bitacora.mesa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.ActaRules;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaTemplate;
import org.bitacora.mesa.model.Presence;
import org.bitacora.mesa.model.QuorumCheck;
import org.bitacora.mesa.model.SessionDossier;
import org.bitacora.testing.TypicalMesa;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MesaServiceTest {

    @TempDir
    private Path folder;
    private TypicalMesa typical;
    private MesaService mesas;

    @BeforeEach
    void open() {
        typical = TypicalMesa.inSession(folder);
        mesas = typical.mesas();
    }

    @AfterEach
    void close() {
        typical.close();
    }

    private SessionDossier dossier() {
        return mesas.sessions().dossier(typical.session().id()).orElseThrow();
    }

    /// C04: the template of the national mesa makes its twelve seats in one act.
    @Test
    void theNationalMesaIsMadeInOneAct() {
        Mesa national = mesas.create(MesaTemplate.national(), "Mesa técnica nacional", null);
        assertThat(mesas.composition().delegations(national.id())).hasSize(12);
        typical.workspace().undo();
        assertThat(mesas.find(national.id())).isEmpty();
        assertThat(mesas.composition().delegations(national.id())).isEmpty();
    }

    /// domain.md §7.1: the agenda by custom, the theme before what closes the session.
    @Test
    void aSessionBeginsWithTheUsualAgenda() {
        assertThat(dossier().agenda()).extracting(AgendaItem::type).containsExactly(MesaCodes.QUORUM_POINT,
                MesaCodes.AGENDA_POINT, MesaCodes.PREVIOUS_ACTA_POINT, MesaCodes.FOLLOW_UP_POINT,
                MesaCodes.TOPIC_POINT, MesaCodes.PROPOSALS_POINT, MesaCodes.CLOSING_POINT);
        assertThat(dossier().agenda()).extracting(AgendaItem::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void aPointThatWasPostponedStandsInTheNextSession() {
        AgendaItem theme = dossier().agenda().get(4);
        mesas.sessions().agenda().save(theme, theme.inState(MesaCodes.POSTPONED));
        MesaSession next = mesas.sessions().draft(typical.mesa(), MesaCodes.ORDINARY);
        mesas.sessions().create(next);
        assertThat(mesas.sessions().dossier(next.id()).orElseThrow().agenda()).element(4).satisfies(item -> {
            assertThat(item.title()).isEqualTo(theme.title());
            assertThat(item.carriedFrom()).isEqualTo(theme.id());
        });
        MesaSession third = mesas.sessions().draft(typical.mesa(), MesaCodes.ORDINARY);
        mesas.sessions().create(third);
        assertThat(mesas.sessions().dossier(third.id()).orElseThrow().agenda()).as("taken up once").hasSize(6);
    }

    /// C15, C31: the first session hears the guideline and decides the plan.
    @Test
    void theInstallationHearsTheGuidelineAndDecidesThePlan() {
        MesaSession first = mesas.sessions().draft(typical.mesa(), MesaCodes.INSTALLATION);
        mesas.sessions().create(first);
        assertThat(mesas.sessions().dossier(first.id()).orElseThrow().agenda()).extracting(AgendaItem::type)
                .contains(MesaCodes.GUIDELINES_POINT, MesaCodes.PLAN_POINT)
                .doesNotContain(MesaCodes.PREVIOUS_ACTA_POINT);
    }

    /// C13: what was found when it was checked stays, whoever comes later.
    @Test
    void aCheckOfTheQuorumIsKeptAsItWasFound() {
        QuorumCheck check = mesas.sessions().check(typical.session().id(), LocalTime.of(14, 6));
        assertThat(check.present()).isEqualTo(6);
        assertThat(check.reached()).isFalse();
        typical.arrive(8, LocalTime.of(14, 2));
        assertThat(dossier().checks()).containsExactly(check);
        assertThat(dossier().quorum().at(LocalTime.of(14, 6)).present()).isEqualTo(7);
    }

    @Test
    void whoLeavesAndComesBackHasASecondStay() {
        Presence first = dossier().presences().getFirst();
        mesas.sessions().presence().save(first, first.withDeparture(LocalTime.of(15, 0)));
        Presence second = mesas.sessions().presence().arrive(first.withArrival(LocalTime.of(15, 30))
                .withDeparture(null));
        assertThat(second.turn()).isEqualTo(1);
        assertThat(dossier().quorum().at(LocalTime.of(15, 10)).present()).isEqualTo(6);
        assertThat(dossier().quorum().at(LocalTime.of(15, 30)).present()).isEqualTo(7);
    }

    /// C07: a guest typed by name is a person of the directory and no seat.
    @Test
    void aGuestIsNotedByName() {
        UUID session = typical.session().id();
        Presence guest = mesas.sessions().presence().arrive(new Presence(null, session, null, 0, null, MesaCodes.GUEST,
                null, "Asesor", "NATIONAL_OFFICE", MesaCodes.IN_PERSON, LocalTime.of(14, 15), null),
                PersonEntry.named("Freddy José Pirela Chacón"));
        assertThat(dossier().name(guest.person())).isEqualTo("Freddy José Pirela Chacón");
        assertThat(dossier().guests()).containsExactly(guest);
        typical.workspace().undo();
        assertThat(dossier().guests()).isEmpty();
    }

    @Test
    void theAbsentDelegationsAreThoseOfWhichNobodyCame() {
        assertThat(dossier().absentSeats()).hasSize(5).first()
                .satisfies(seat -> assertThat(seat.name()).isEqualTo("Defensoría del Pueblo"));
    }

    /// domain.md §7.1: the secretariat gives the number; clashes are told, not refused.
    @Test
    void twoActasOfOneNumberAreTold() {
        UUID first = typical.session().id();
        mesas.actas().number(first, mesas.actas().nextNumber(first));
        MesaSession later = mesas.sessions().draft(typical.mesa(), MesaCodes.ORDINARY);
        mesas.sessions().create(later);
        assertThat(mesas.actas().nextNumber(later.id())).isEqualTo(2);
        mesas.actas().number(later.id(), 1);
        Acta acta = mesas.actas().of(later.id());
        assertThat(ActaRules.check(acta, List.of(new ActaRules.Other(mesas.actas().of(first), "20 de marzo"))))
                .singleElement().satisfies(finding -> {
                    assertThat(finding.key()).isEqualTo("acta.problem.sameNumber");
                    assertThat(finding.blocks()).isFalse();
                });
    }

    @Test
    void whatWasApprovedIsKeptWordForWord() {
        UUID session = typical.session().id();
        mesas.actas().approve(session, MesaCodes.BY_MAIL, null, LocalDate.of(2026, 4, 10), "ACTA N.º 1\nUno.");
        Acta acta = mesas.actas().of(session);
        assertThat(acta.isApproved()).isTrue();
        assertThat(acta.approvedText()).isEqualTo("ACTA N.º 1\nUno.");
        assertThat(ActaService.isWhole(acta)).isTrue();
    }

    /// C10: from the approval on there are clarification notes only, whatever another window still shows.
    @Test
    void whatWasApprovedIsNeitherApprovedAgainNorReopened() {
        UUID session = typical.session().id();
        LocalDate day = LocalDate.of(2026, 4, 10);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> mesas.actas().sign(session, day));
        mesas.actas().approve(session, MesaCodes.BY_MAIL, null, day, "Uno.");
        assertThatExceptionOfType(Problem.class).isThrownBy(() ->
                mesas.actas().approve(session, MesaCodes.BY_MAIL, null, day, "Otro."));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> mesas.actas().reopen(session));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> mesas.actas().sendToReview(session, day, null));
        assertThat(mesas.actas().of(session).approvedText()).isEqualTo("Uno.");
        mesas.actas().sign(session, day);
        assertThat(mesas.actas().of(session).signedOn()).isEqualTo(day);
    }

    /// Whoever was noted twice, under two records of one person, is accredited by the designation of either.
    @Test
    void aPresenceUnderAnotherRecordOfTheSamePersonCounts() {
        UUID other = typical.directory().people().create(PersonEntry.named("Sandra L. Urbina"), null);
        Presence noted = dossier().presencesOf(typical.seats().get(3).id()).getFirst();
        mesas.sessions().presence().delete(noted);
        mesas.sessions().presence().arrive(noted.of(other, 0));
        assertThat(dossier().quorum().everybody().present()).isEqualTo(6);
        typical.directory().joins().join(PersonKind.KIND, typical.person(4), other);
        assertThat(dossier().quorum().everybody().present()).isEqualTo(7);
        assertThat(mesas.compliance().board(typical.mesa().id(), 2026)).isPresent();
    }

    @Test
    void whoWasTakenAwayByMistakeComesAgain() {
        Presence noted = dossier().presences().getFirst();
        mesas.sessions().presence().delete(noted);
        assertThat(mesas.sessions().presence().arrive(noted)).isEqualTo(noted);
        assertThat(dossier().presences()).contains(noted);
    }

    @Test
    void aDeletedMesaComesBackWithAllThatIsItsOwn() {
        String before = typical.workspace().fingerprint();
        SessionDossier was = dossier();
        mesas.delete(typical.mesa().id());
        assertThat(mesas.list()).isEmpty();
        assertThat(mesas.sessions().ofMesa(typical.mesa().id())).isEmpty();
        typical.workspace().undo();
        assertThat(dossier()).isEqualTo(was);
        assertThat(typical.workspace().fingerprint()).isNotEqualTo(before);
    }
}
