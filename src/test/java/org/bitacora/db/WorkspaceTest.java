package org.bitacora.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.record.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    @TempDir
    private Path folder;
    private Laptop one;
    private Laptop two;

    @BeforeEach
    void twoLaptops() {
        one = new Laptop(folder, "uno");
        two = new Laptop(folder, "dos");
    }

    @AfterEach
    void closeBoth() {
        one.close();
        two.close();
    }

    @Test
    void whatIsSavedIsReadBackWhole() {
        Note note = Note.titled(one.newId(), "Acta").withOwner("Nelly Rincón").withPages(3).withTags("a", "b")
                .withAnswers(Map.of("q01", "A", "q02", "V"));
        one.save(note);
        assertThat(one.note(note.id())).contains(note);
        assertThat(one.fingerprint()).hasSize(64);
    }

    @Test
    void savingWhatIsAlreadySoRecordsNothing() {
        Note note = Note.titled(one.newId(), "Acta");
        one.save(note);
        assertThat(one.workspace().write(Laptop.SAVE, tx -> tx.save(Note.NOTE, note)).isEmpty()).isTrue();
        assertThat(one.workspace().status().notHandedIn()).isEqualTo(1);
    }

    @Test
    void aFailureInsideATransactionKeepsNothing() {
        UUID id = one.newId();
        assertThatThrownBy(() -> one.workspace().write(Laptop.SAVE, tx -> {
            tx.save(Note.NOTE, Note.titled(id, "Acta"));
            throw new IllegalStateException("bug");
        })).hasMessage("bug");
        assertThat(one.note(id)).isEmpty();
        one.save(Note.titled(id, "Otra"));
        assertThat(one.workspace().verify().sound()).isTrue();
    }

    @Test
    void differentFieldsOfOneRecordJoinByThemselves() {
        Note note = shared();
        one.save(note.withTitle("Uno"));
        two.save(note.withPages(9));
        two.receive(one);
        one.receive(two);
        assertThat(one.note(note.id())).contains(note.withTitle("Uno").withPages(9));
        assertThat(one.fingerprint()).isEqualTo(two.fingerprint());
        assertThat(one.conflicts()).isEmpty();
    }

    @Test
    void theSameFieldChangedTwiceIsADifferenceUntilSomebodyDecides() {
        Note note = shared();
        one.save(note.withTitle("Uno"));
        two.clock().move(Duration.ofMinutes(5));
        two.save(note.withTitle("Dos"));
        one.receive(two);
        two.receive(one);
        Conflict conflict = one.conflicts().getFirst();
        Difference difference = one.workspace().read(reading -> reading.difference(conflict));
        assertThat(difference.before()).isEqualTo(new Value('t', "Base"));
        assertThat(difference.candidates()).map(change -> difference.value(change).text())
                .containsExactly("Uno", "Dos");
        one.workspace().write(Laptop.SAVE, tx -> tx.resolve(conflict, new Value('t', "Uno")));
        two.receive(one);
        assertThat(two.note(note.id()).orElseThrow().title()).isEqualTo("Uno");
        assertThat(two.conflicts()).isEmpty();
        assertThat(one.fingerprint()).isEqualTo(two.fingerprint());
    }

    @Test
    void theSameValueTypedTwiceIsNoDifference() {
        Note note = shared();
        one.save(note.withTitle("Igual"));
        two.save(note.withTitle("Igual"));
        one.receive(two);
        assertThat(one.conflicts()).isEmpty();
    }

    @Test
    void deletingWhatAnotherEditedLeavesTheRecordVisible() {
        Note note = shared();
        one.delete(note.id());
        two.save(note.withTitle("Editada"));
        one.receive(two);
        two.receive(one);
        assertThat(one.note(note.id()).orElseThrow().title()).isEqualTo("Editada");
        assertThat(two.note(note.id())).isPresent();
        assertThat(one.conflicts()).map(Conflict::field).containsExactly("deleted");
        assertThat(one.fingerprint()).isEqualTo(two.fingerprint());
    }

    @Test
    void aDeletionThatSawEverythingDeletesEverywhere() {
        Note note = shared();
        one.delete(note.id());
        two.receive(one);
        assertThat(two.note(note.id())).isEmpty();
        assertThat(two.conflicts()).isEmpty();
    }

    @Test
    void optionsTickedOnTwoLaptopsAreAllKept() {
        Note note = shared();
        one.save(note.withTags("genero"));
        two.save(note.withTags("xenofobia"));
        one.receive(two);
        assertThat(one.note(note.id()).orElseThrow().tags()).containsExactlyInAnyOrder("genero", "xenofobia");
    }

    @Test
    void undoTakesBackAnEditACreationAndADeletionAndRedoBringsThemAgain() {
        Note note = Note.titled(one.newId(), "Uno");
        one.workspace().write(Operation.of("test.create"), tx -> tx.save(Note.NOTE, note));
        one.workspace().write(Operation.of("test.edit"), tx -> tx.save(Note.NOTE, note.withTitle("Dos")));
        one.workspace().write(Operation.of("test.delete"), tx -> tx.delete(Note.NOTE.ref(note.id())));
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            one.workspace().undo();
            titles.add(one.note(note.id()).map(Note::title).orElse("—"));
        }
        assertThat(titles).containsExactly("Dos", "Uno", "—");
        one.workspace().redo();
        one.workspace().redo();
        assertThat(one.note(note.id()).orElseThrow().title()).isEqualTo("Dos");
        one.workspace().redo();
        assertThat(one.note(note.id())).isEmpty();
        assertThat(one.fingerprint()).isNotEmpty();
    }

    @Test
    void aFieldFilledForTheFirstTimeIsEmptiedByUndoWithoutTakingItsRecordAway() {
        Note note = Note.titled(one.newId(), "Uno");
        one.workspace().write(Operation.of("test.create"), tx -> tx.save(Note.NOTE, note));
        one.workspace().write(Operation.of("test.edit"), tx -> tx.save(Note.NOTE, note.withPages(3)));
        one.workspace().undo();
        assertThat(one.note(note.id())).contains(note);
    }

    @Test
    void undoIsRefusedOnceSomethingLaterBuildsOnIt() {
        Note note = shared();
        one.save(note.withTitle("Uno"));
        two.receive(one);
        two.save(note.withTitle("Dos"));
        one.receive(two);
        one.workspace().undo();
        assertThat(one.note(note.id()).orElseThrow().title()).isEqualTo("Uno");
        one.receive(two);
        assertThat(one.note(note.id()).orElseThrow().title()).isEqualTo("Dos");
    }

    @Test
    void undoingAReceptionRestoresTheStateBeforeItExactly() {
        Note note = shared();
        String before = one.fingerprint();
        two.save(note.withTitle("Dos"));
        two.save(Note.titled(two.newId(), "Nueva"));
        one.receive(two);
        assertThat(one.fingerprint()).isNotEqualTo(before);
        one.workspace().undo();
        assertThat(one.fingerprint()).isEqualTo(before);
        one.receive(two);
        assertThat(one.fingerprint()).isEqualTo(two.fingerprint());
    }

    @Test
    void receivingTheSameTwiceChangesNothing() {
        two.save(Note.titled(two.newId(), "Nueva"));
        one.receive(two);
        String before = one.fingerprint();
        Reception again = one.receive(two).getFirst();
        assertThat(again.batch()).isZero();
        assertThat(one.fingerprint()).isEqualTo(before);
    }

    @Test
    void aSimulationTellsWhatWouldHappenAndKeepsNothing() {
        two.save(Note.titled(two.newId(), "Nueva"));
        String before = one.fingerprint();
        Reception told = one.workspace().simulate(List.of(two.parcel())).getFirst();
        assertThat(told).isInstanceOfSatisfying(Reception.Taken.class,
                taken -> assertThat(taken.received().created()).isEqualTo(Map.of("note", 1)));
        assertThat(one.fingerprint()).isEqualTo(before);
    }

    @Test
    void aDraftSurvivesAndIsSealed() {
        one.workspace().drafts().keep("grid", "peña rang");
        one.close();
        one = new Laptop(folder, "uno");
        assertThat(one.workspace().drafts().find("grid")).contains("peña rang");
        one.workspace().drafts().drop("grid");
        assertThat(one.workspace().drafts().all()).isEmpty();
    }

    @Test
    void aSecondProgramOnTheSameFileIsRefused() {
        assertThatThrownBy(() -> new Laptop(folder, "uno")).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.code()).isEqualTo("E-60"));
    }

    private Note shared() {
        Note note = Note.titled(one.newId(), "Base");
        one.save(note);
        two.receive(one);
        return note;
    }
}
