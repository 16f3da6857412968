package org.bitacora.wiring;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.report.model.Period;
import org.bitacora.training.model.AttendanceKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What a person decided about her data, through the whole program (domain.md §7.4): she may change her mind later, she
/// stays counted, and every list says where she stands.
@ExtendWith(FxExtension.class)
class ConsentTest {

    @TempDir
    private Path folder;
    private Program program;
    private PersonLine somebody;

    @BeforeEach
    void openTheExample() {
        Sample.make(folder).close();
        program = new Program(Sample.file(folder), Services.clock(), folder.resolve("settings.json"));
        somebody = program.services().directory().people().filter("", line ->
                line.consent() == ConsentState.AUTHORIZES && !attendances(line.id()).isEmpty()).getFirst();
    }

    @AfterEach
    void close() {
        assertThat(program.failures()).isEmpty();
        program.close();
    }

    @Test
    void whoWithdrawsLaterStaysCountedAndHerFieldsAreOfferedForRemoval() {
        int people = people();
        List<UUID> attended = attendances(somebody.id());
        program.go(Place.record("person", somebody.id()));
        robot().focus("No autoriza").press(SPACE);
        program.rest();
        assertThat(card().consents()).as("what she had signed stays as the proof of that time").hasSizeGreaterThan(1);
        assertThat(card().holdsPersonalFields()).as("nothing is removed by itself").isTrue();
        robot().focus("Retirar sus datos").press(SPACE);
        program.rest();
        assertThat(card().holdsPersonalFields()).isFalse();
        assertThat(attendances(somebody.id())).isEqualTo(attended);
        assertThat(people()).isEqualTo(people);
        robot().press(Z, CONTROL);
        program.rest();
        assertThat(card().names()).isEqualTo(somebody.names());
    }

    @Test
    void whoChangesHerMindAgainIsSaidToAuthorise() {
        program.go(Place.record("person", somebody.id()));
        robot().focus("No autoriza").press(SPACE);
        program.rest();
        assertThat(state()).isEqualTo(ConsentState.DECLINES);
        robot().focus("Autoriza").press(SPACE);
        program.rest();
        assertThat(state()).isEqualTo(ConsentState.AUTHORIZES);
    }

    @Test
    void theListSaysInWordsWhereEachStands() {
        program.go(Place.record("person", somebody.id()));
        robot().focus("No autoriza").press(SPACE);
        program.go(Place.room("directory"));
        look(somebody);
        assertThat(robot().texts()).contains("No autoriza");
        PersonLine other = program.services().directory().consents().unrecorded().getFirst();
        look(other);
        assertThat(robot().texts()).anyMatch(text -> text.contains("· sin autorización"));
    }

    private void look(PersonLine person) {
        robot().focus("Filtrar").press(A, CONTROL).type(person.names().full());
        robot().until(() -> robot().sees(person.names().surnamesFirst()));
    }

    private Robot robot() {
        return program.robot();
    }

    private PersonCard card() {
        return program.services().directory().people().card(somebody.id()).orElseThrow();
    }

    private ConsentState state() {
        return card().consentOn(program.services().directory().today());
    }

    private int people() {
        return (int) program.services().reports().figures(null, Period.quarter("2026-T2").accumulated()).people()
                .number();
    }

    private List<UUID> attendances(UUID person) {
        return program.workspace().read(reading -> reading.list(AttendanceKind.KIND, "ORDER BY id")).stream()
                .filter(one -> person.equals(one.person())).map(one -> one.id()).toList();
    }
}
