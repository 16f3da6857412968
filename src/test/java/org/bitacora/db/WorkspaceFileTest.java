package org.bitacora.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bitacora.base.Ids;
import org.bitacora.base.Problem;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Kinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are not what they should be: one clear sentence, nothing changed, never a start over with nothing.
class WorkspaceFileTest {

    private final TestClock clock = new TestClock("2026-03-19T13:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aMissingAnEmptyAndAForeignFileAreRefusedAndLeftAsTheyAre() throws IOException {
        assertThat(refusal(() -> open(folder.resolve("nada.bitacora")))).isEqualTo("E-63");
        Path empty = Files.createFile(folder.resolve("vacio.bitacora"));
        assertThat(refusal(() -> open(empty))).isEqualTo("E-01");
        Path text = Files.writeString(folder.resolve("texto.bitacora"), "Esto no es una base de datos. ".repeat(99));
        assertThat(refusal(() -> open(text))).isEqualTo("E-65");
        assertThat(Files.readString(text)).startsWith("Esto no es");
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws SQLException {
        Path foreign = folder.resolve("otra.bitacora");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + foreign)) {
            other.createStatement().execute("CREATE TABLE cosas(a)");
        }
        assertThat(refusal(() -> open(foreign))).isEqualTo("E-65");
    }

    @Test
    void aFileOfANewerProgramIsRefusedUntouched() throws SQLException {
        Path file = create("nuevo");
        pragma(file, "PRAGMA user_version = " + (Schema.VERSION + 1));
        assertThat(refusal(() -> open(file))).isEqualTo("E-66");
    }

    @Test
    void creatingOverAFileThatExistsIsRefused() {
        Path file = create("uno");
        assertThat(refusal(() -> WorkspaceFile.create(file, new Identity("Ana", "Uno", false), clock)))
                .isEqualTo("E-60");
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("no es carpeta"), "");
        assertThat(refusal(() -> WorkspaceFile.create(noFolder.resolve("a.bitacora"),
                new Identity("Ana", "Uno", false), clock))).isEqualTo("E-63");
    }

    @Test
    void aDamagedFileOpensForReadingFromItsLastGoodCopyAndSaysSo() throws IOException {
        Note note;
        try (Laptop laptop = new Laptop(folder, "uno")) {
            note = Note.titled(laptop.newId(), "Acta");
            laptop.save(note);
            laptop.workspace().close(true);
        }
        Path file = folder.resolve("uno.bitacora");
        damage(file);
        try (Workspace rescued = open(file)) {
            assertThat(rescued.damaged()).contains(file);
            Optional<Note> read = rescued.read(reading -> reading.find(Note.NOTE, note.id()));
            assertThat(read).contains(note);
            assertThat(refusal(() -> rescued.write(Laptop.SAVE, tx -> tx.save(Note.NOTE, note.withTitle("x")))))
                    .isEqualTo("E-67");
        }
        assertThat(Backups.of(file).all()).hasSize(1);
    }

    @Test
    void aDamagedFileWithoutACopyIsRefusedAndLeftAsItIs() throws IOException {
        Path file = create("uno");
        damage(file);
        byte[] before = Files.readAllBytes(file);
        assertThat(refusal(() -> open(file))).isIn("E-67", "E-65");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aFullDiskLosesNothingThatWasSaved() {
        try (Laptop laptop = new Laptop(folder, "uno")) {
            Note kept = Note.titled(laptop.newId(), "Guardada");
            laptop.save(kept);
            laptop.workspace().limitPages(1);
            String refused = refusal(() -> {
                for (int i = 0; i < 500; i++) {
                    laptop.save(Note.titled(laptop.newId(), "Larga ".repeat(500)));
                }
            });
            assertThat(refused).isEqualTo("E-64");
            assertThat(laptop.note(kept.id())).contains(kept);
            assertThat(laptop.workspace().verify().sound()).isTrue();
            laptop.workspace().limitPages(Integer.MAX_VALUE);
            Note later = Note.titled(laptop.newId(), "Con lugar otra vez");
            laptop.save(later);
            assertThat(laptop.note(later.id())).contains(later);
        }
    }

    /// SQLite takes the whole transaction back when the disk is full, with the parcels that had gone well before.
    @Test
    void aFullDiskWhileReceivingRefusesEveryParcelOfItAndKeepsNoneByHalves() {
        try (Laptop one = new Laptop(folder, "uno"); Laptop two = new Laptop(folder, "dos");
                Laptop three = new Laptop(folder, "tres")) {
            two.save(Note.titled(two.newId(), "Corta"));
            three.workspace().write(Laptop.SAVE, tx -> {
                for (int i = 0; i < 500; i++) {
                    tx.save(Note.NOTE, Note.titled(three.newId(), "Larga ".repeat(500)));
                }
            });
            one.workspace().limitPages(1);
            assertThat(one.receive(two, three)).allSatisfy(reception -> assertThat(
                    ((Reception.Refused) reception).problem().code()).isEqualTo("E-64"));
            assertThat(one.workspace().verify().faults()).isEmpty();
            one.workspace().limitPages(Integer.MAX_VALUE);
            assertThat(one.receive(two, three)).allMatch(Reception.Taken.class::isInstance);
            assertThat(one.workspace().verify().faults()).isEmpty();
        }
    }

    @Test
    void aKindOfANewerVersionIsKeptAndProjectedAfterTheUpgrade() {
        Note note = Note.titled(Ids.next(clock), "Del futuro");
        try (Laptop newer = new Laptop(folder, "nuevo");
                Laptop older = new Laptop(folder, "viejo", new Kinds(List.of()))) {
            newer.save(note);
            older.receive(newer);
            assertThat(older.workspace().read(Reading::valuesOfNewerVersions)).isEqualTo(1);
            assertThat(older.fingerprint()).isEqualTo(newer.fingerprint());
        }
        try (Laptop upgraded = new Laptop(folder, "viejo")) {
            assertThat(upgraded.note(note.id())).contains(note);
        }
    }

    private static String refusal(ThrowingCallable act) {
        Problem problem = catchThrowableOfType(Problem.class, act);
        assertThat(problem).as("refused").isNotNull();
        assertThat(Texts.of(problem)).endsWith(".").doesNotContain("⟨").doesNotContain("{");
        return problem.code();
    }

    private Workspace open(Path file) {
        return WorkspaceFile.open(file, Note.KINDS, clock, "1.0.0");
    }

    private Path create(String name) {
        Path file = folder.resolve(name + ".bitacora");
        WorkspaceFile.create(file, new Identity("Ana", name, false), clock);
        return file;
    }

    private static void pragma(Path file, String pragma) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute(pragma);
        }
    }

    private static void damage(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 4096; at < bytes.length(); at += 4096) {
                bytes.seek(at);
                bytes.write(new byte[200]);
            }
        }
    }
}
