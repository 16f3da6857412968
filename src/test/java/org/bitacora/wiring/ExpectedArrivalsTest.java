package org.bitacora.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.db.Identity;
import org.bitacora.db.TestClock;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.directory.model.Project;
import org.bitacora.exchange.HandIn;
import org.bitacora.exchange.model.TeamArrival;
import org.bitacora.exchange.model.TeamArrival.State;
import org.bitacora.shell.home.HomePage.Pending;
import org.bitacora.shell.home.Remedy;
import org.bitacora.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A coordinator sees arrivals first (design.md §8): who is missing, since when, and which files came.
class ExpectedArrivalsTest {

    @TempDir
    private Path folder;
    private final TestClock clock = new TestClock("2026-02-10T14:00:00Z");
    private final List<Services> laptops = new ArrayList<>();
    private Services coordination;
    private Project project;

    @BeforeEach
    void aCoordinationThatExpectsThreeTeams() {
        coordination = laptop("Coordinación");
        project = coordination.directory().projects().create("Redes del páramo");
        coordination.directory().teams().add(project.id(), List.of("Equipo Cúcuta", "Arauca", "Maicao",
                "Coordinación"));
    }

    @AfterEach
    void close() {
        laptops.forEach(laptop -> laptop.workspace().close(false));
    }

    private Services laptop(String team) {
        Path file = folder.resolve(team + ".bitacora");
        WorkspaceFile.create(file, new Identity("Persona de " + team, team, false), clock);
        Services services = Services.open(file, clock);
        laptops.add(services);
        return services;
    }

    private Path bundle(Services from, String name) {
        from.directory().institutions().create("IPS de " + name);
        clock.move(Duration.ofMinutes(5));
        return from.exchange().handIn(HandIn.into(folder.resolve(name))).files().getFirst();
    }

    private void receive(Services to, Path bundle) {
        to.exchange().receive(List.of(bundle), Progress.NONE);
    }

    private List<TeamArrival> arrivals() {
        return coordination.teamBoard().arrivals();
    }

    private Pending missing() {
        return new MissingTeams(coordination, new HomeWays(() -> { })).pending().orElseThrow();
    }

    @Test
    void nobodyCameYetAndTheLaptopItselfIsNotMissed() {
        assertThat(arrivals()).extracting(TeamArrival::team, TeamArrival::state).containsExactly(
                tuple("Arauca", State.NEVER), tuple("Equipo Cúcuta", State.NEVER), tuple("Maicao", State.NEVER),
                tuple("Coordinación", State.HERE));
        assertThat(missing().sentence()).isEqualTo("Faltan 3 equipos: Arauca, Equipo Cúcuta y Maicao");
        assertThat(missing().reason()).isEqualTo("3 no han entregado nunca");
        assertThat(((Remedy.Go) missing().remedy()).place()).isEqualTo(new HomeWays(() -> { }).teams());
    }

    @Test
    void whoCameStandsWithItsFileWhateverItsAccentsAndWhoWasNotListedToo() {
        Path cucuta = bundle(laptop("cucuta"), "cucuta");
        receive(coordination, cucuta);
        receive(coordination, bundle(laptop("Quibdó"), "quibdo"));
        TeamArrival came = arrivals().stream().filter(one -> one.state() == State.ARRIVED).findFirst().orElseThrow();
        assertThat(came.team()).isEqualTo("Equipo Cúcuta");
        assertThat(came.files()).singleElement().satisfies(mark ->
                assertThat(cucuta.getFileName().toString()).contains(mark));
        assertThat(arrivals()).extracting(TeamArrival::team, TeamArrival::state)
                .contains(tuple("Quibdó", State.UNLISTED));
        assertThat(missing().sentence()).isEqualTo("Faltan 2 equipos: Arauca y Maicao");
    }

    @Test
    void whatCameInSomebodyElsesFileCountsForTheTeamThatMadeIt() {
        Services maicao = laptop("Maicao");
        Services arauca = laptop("Arauca");
        receive(arauca, bundle(maicao, "maicao"));
        receive(coordination, bundle(arauca, "arauca"));
        assertThat(missing().sentence()).isEqualTo("Falta 1 equipo: Equipo Cúcuta");
    }

    @Test
    void aNewQuarterWaitsAgainAndTellsWhenTheLastCame() {
        receive(coordination, bundle(laptop("Arauca"), "arauca"));
        clock.move(Duration.ofDays(60));
        assertThat(arrivals()).extracting(TeamArrival::team, TeamArrival::state).startsWith(
                tuple("Equipo Cúcuta", State.NEVER), tuple("Maicao", State.NEVER), tuple("Arauca", State.BEFORE));
        assertThat(missing().reason())
                .isEqualTo("2 no han entregado nunca · Lo último de Arauca llegó el 10 de febrero");
    }

    @Test
    void whatWasTakenBackNeverCame() {
        receive(coordination, bundle(laptop("Arauca"), "arauca"));
        coordination.workspace().undo();
        assertThat(arrivals()).noneMatch(one -> one.state() == State.ARRIVED);
    }

    @Test
    void whoOnlyJoinedIsNotToldToWaitForTheOthers() {
        Path start = coordination.startFiles().write(folder).file();
        Services cucuta = laptop("Cúcuta");
        receive(cucuta, start);
        assertThat(cucuta.teamBoard().arrivals()).hasSize(4);
        assertThat(new MissingTeams(cucuta, new HomeWays(() -> { })).pending()).isEmpty();
    }
}
