package org.bitacora.mesa.ui;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT4;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bitacora.db.Conflict;
import org.bitacora.db.Identity;
import org.bitacora.db.Reading;
import org.bitacora.db.TestClock;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.exchange.ExchangeService;
import org.bitacora.exchange.HandIn;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.bitacora.mesa.SessionService;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.AgendaItemKind;
import org.bitacora.task.Progress;
import org.bitacora.testing.TypicalMesa;
import org.bitacora.wiring.AllKinds;
import org.bitacora.wiring.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// One session written on two laptops that meet by bundles (issue 4): different points never get in each other's way,
/// the same point shows both texts.
@ExtendWith(FxExtension.class)
class TwoLaptopsTest {

    @TempDir
    private Path folder;
    private TypicalMesa ours;
    private ExchangeService exchange;
    private Services theirs;
    private SessionDesktop desktop;
    private Robot robot;
    private int bundles;

    @BeforeEach
    void shareTheSession() {
        ours = TypicalMesa.inSession(folder);
        exchange = new ExchangeService(ours.workspace(), AllKinds.list());
        TestClock clock = new TestClock("2026-03-20T18:30:00Z");
        Path file = folder.resolve("otra.bitacora");
        WorkspaceFile.create(file, new Identity("Jorge Iván Quintero", "Equipo Ocaña", false), clock);
        theirs = Services.open(file, clock);
        receive(theirs.exchange(), exchange);
        desktop = SessionDesktop.show(ours);
        robot = desktop.robot();
    }

    @AfterEach
    void close() {
        ours.close();
        theirs.workspace().close(false);
    }

    private void receive(ExchangeService to, ExchangeService from) {
        Path file = from.handIn(HandIn.into(folder.resolve("paquetes" + bundles++))).files().getFirst();
        to.receive(List.of(file), Progress.NONE);
    }

    private void theyWrite(int point, String text) {
        SessionService sessions = theirs.mesas().sessions();
        AgendaItem item = sessions.dossier(ours.session().id()).orElseThrow().agenda().get(point - 1);
        sessions.agenda().save(item, item.withDiscussion(text));
    }

    private void weWrite(String text) {
        robot.press(DIGIT4, CONTROL).type(text).press(DIGIT2, CONTROL);
    }

    private AgendaItem point(int number) {
        return ours.mesas().sessions().dossier(ours.session().id()).orElseThrow().agenda().get(number - 1);
    }

    @Test
    void differentPointsGetTogetherWithoutADifference() {
        weWrite("Se verifica la presencia.");
        theyWrite(5, "Se propone un cupo diario.");
        receive(exchange, theirs.exchange());
        assertThat(point(1).discussion()).isEqualTo("Se verifica la presencia.");
        assertThat(point(5).discussion()).isEqualTo("Se propone un cupo diario.");
        assertThat(ours.workspace().<List<Conflict>>read(Reading::conflicts)).isEmpty();
        robot.click("Punto 5: Ruta de atención en salud para gestantes migrantes. Por tratar");
        assertThat(robot.valueOf("Discusión")).isEqualTo("Se propone un cupo diario.");
    }

    @Test
    void theSamePointShowsBothTextsAndKeepsThem() {
        weWrite("Hay siete delegaciones.");
        theyWrite(1, "Están siete de doce.");
        receive(exchange, theirs.exchange());
        assertThat(robot.texts())
                .contains("Dos personas escribieron distinto en este punto. Se guardan los dos textos.");
        robot.click("Ver los dos textos");
        assertThat(robot.texts()).contains("Hay siete delegaciones.", "Están siete de doce.",
                "Marcela Cárdenas Villamizar", "Jorge Iván Quintero");
    }

    @Test
    void whatIsBeingTypedStaysWhenABundleArrives() {
        robot.press(DIGIT4, CONTROL).type("Hay siete");
        theyWrite(5, "Se propone un cupo diario.");
        receive(exchange, theirs.exchange());
        robot.type(" delegaciones.");
        assertThat(robot.valueOf("Discusión")).isEqualTo("Hay siete delegaciones.");
        assertThat(point(5).discussion()).isEqualTo("Se propone un cupo diario.");
    }

    /// The text that arrives was not seen by whoever is typing: it is a difference, and neither text is lost.
    @Test
    void whoGoesOnTypingInAPointThatAnotherChangedOverwritesNothing() {
        robot.press(DIGIT4, CONTROL).type("Hay siete");
        theyWrite(1, "Están siete de doce.");
        receive(exchange, theirs.exchange());
        robot.type(" delegaciones.").press(DIGIT2, CONTROL);
        assertThat(differences()).singleElement().satisfies(difference -> assertThat(difference).containsExactlyInAnyOrder(
                "Hay siete delegaciones.", "Están siete de doce."));
    }

    /// A draft of before a power cut is based on what its author saw then.
    @Test
    void aDraftThatOutlivedThePowerCutOverwritesNothingThatCameSince() {
        AgendaItem first = point(1);
        RecordModel<AgendaItem> typing = new RecordModel<>(AgendaItemKind.KIND, first);
        typing.value(AgendaItemKind.DISCUSSION).setValue("Hay siete delegaciones.");
        String draft = typing.draft();
        theyWrite(1, "Están siete de doce.");
        receive(exchange, theirs.exchange());
        RecordModel<AgendaItem> resumed = new RecordModel<>(AgendaItemKind.KIND, point(1));
        assertThat(resumed.resume(draft)).isTrue();
        ours.mesas().sessions().agenda().save(resumed.base(), resumed.current());
        assertThat(differences()).singleElement().satisfies(difference -> assertThat(difference).containsExactlyInAnyOrder(
                "Hay siete delegaciones.", "Están siete de doce."));
    }

    /// Whoever goes on writing over a difference leaves the other text as it is.
    @Test
    void aDifferenceIsNotDecidedByGoingOnWriting() {
        weWrite("Hay siete delegaciones.");
        theyWrite(1, "Están siete de doce.");
        receive(exchange, theirs.exchange());
        AgendaItem shown = point(1);
        ours.mesas().sessions().agenda().save(shown, shown.withDiscussion(shown.discussion() + " Y un invitado."));
        assertThat(differences()).singleElement().satisfies(difference -> assertThat(difference).hasSize(2)
                .contains(shown.discussion() + " Y un invitado."));
    }

    /// The texts between which each waiting difference is to be decided.
    private List<List<String>> differences() {
        return ours.workspace().read(reading -> reading.conflicts().stream().map(conflict -> reading.difference(conflict)
                .candidates().stream().flatMap(change -> change.edits().stream())
                .filter(edit -> edit.field().equals(conflict.field())).map(edit -> edit.value().text()).toList()).toList());
    }
}
