package org.bitacora.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.fx.Tone;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.ui.MesaRoom;
import org.bitacora.shell.home.HomePage;
import org.bitacora.shell.home.HomePage.Pending;
import org.bitacora.shell.home.Remedy;
import org.bitacora.testing.TypicalMesa;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Inicio says of mesas (C08, C10, C27): each with its remedy. It is Friday 20 March 2026, 13:00.
class HomeMesasTest {

    @TempDir
    private Path folder;
    private TypicalMesa typical;
    private Mesa mesa;

    @BeforeEach
    void open() {
        typical = TypicalMesa.convened(folder);
        mesa = typical.mesa();
    }

    @AfterEach
    void close() {
        typical.close();
    }

    private UUID session(String state, String day, String sent) {
        MesaSession one = new MesaSession(Ids.random(), mesa.id(), mesa.project(), MesaCodes.ORDINARY, state, null,
                LocalDate.parse(day), LocalTime.of(9, 0), null, null, null, null, null, null, null, null, null,
                sent == null ? null : LocalDate.parse(sent), null, null, null, null, null, Set.of(), null);
        typical.mesas().sessions().create(one);
        return one.id();
    }

    /// Read by the program, from the file.
    private HomePage page() {
        typical.close();
        try (Services services = Services.open(typical.file(), typical.clock())) {
            return new HomeFacts(services, new HomeWays(() -> { }), Runnable::run).page();
        } finally {
            typical.reopen();
        }
    }

    private List<Pending> pendings() {
        return page().pending();
    }

    @Test
    void aNoticeToSendNamesTheLastWorkingDayForIt() {
        UUID next = session(MesaCodes.PLANNED, "2026-04-10", null);
        Pending notice = pendings().stream().filter(one -> one.sentence().startsWith("Convocatoria")).findFirst()
                .orElseThrow();
        assertThat(notice.sentence()).isEqualTo("Convocatoria de la mesa del 10 de abril");
        assertThat(notice.reason()).isEqualTo("Último día para enviarla: viernes 27 de marzo · Norte de Santander");
        assertThat(((Remedy.Go) notice.remedy()).place()).isEqualTo(MesaRoom.session(next));
        typical.clock().move(Duration.ofDays(8));
        assertThat(pendings()).filteredOn(one -> one.sentence().startsWith("Convocatoria")).singleElement()
                .satisfies(one -> assertThat(one.urgency()).isEqualTo(Tone.BAD));
    }

    @Test
    void whatWasSentOrIsFarAheadDoesNotWait() {
        session(MesaCodes.PLANNED, "2026-04-10", "2026-03-18");
        session(MesaCodes.PLANNED, "2026-06-10", null);
        assertThat(pendings()).extracting(Pending::sentence).noneMatch(one -> one.contains("onvocatoria"));
    }

    @Test
    void aSessionPastThatNobodyClosedWaits() {
        session(MesaCodes.PLANNED, "2026-03-02", "2026-02-10");
        assertThat(pendings()).extracting(Pending::sentence)
                .contains("1 sesión de mesa ya pasó y sigue programada");
    }

    @Test
    void anActaIsSentRoundWithinTwoWorkingWeeks() {
        UUID held = session(MesaCodes.HELD, "2026-03-05", "2026-02-10");
        assertThat(pendings()).extracting(Pending::sentence)
                .contains("1 acta de mesa sin enviar a revisión");
        typical.mesas().actas().sendToReview(held, TypicalMesa.DAY, null);
        assertThat(pendings()).extracting(Pending::sentence).noneMatch(one -> one.contains("acta"));
    }

    @Test
    void theSessionOfTodayStandsInTheWeekAndItsTileBesideTheTrainings() {
        HomePage page = page();
        assertThat(page.week().meetings()).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("Mesa, Norte de Santander");
            assertThat(one.place()).isEqualTo(MesaRoom.session(typical.session().id()));
        });
        assertThat(page.tiles()).extracting(tile -> tile.act().label())
                .containsExactly("Nueva capacitación", "Nueva sesión de mesa", "Entregar mis datos", "Recibir");
        assertThat(((Remedy.Go) page.tiles().get(1).act()).place()).isEqualTo(MesaRoom.mesa(mesa.id()).at("sessions"));
    }
}
