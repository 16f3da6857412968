package org.bitacora.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.exchange.ExchangeService;
import org.bitacora.exchange.HandIn;
import org.bitacora.task.Progress;
import org.bitacora.testing.faults.FaultyConnection;
import org.bitacora.testing.faults.Fuse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;

/// The n-th SQL statement fails, for every n until the work succeeds (`reliability.md` §8, F7): a sentence is said, all
/// or nothing is kept, nothing acknowledged is lost, and the program goes on working.
class NthStatementTest {

    private static final UUID KNOWN = UUID.fromString("01999999-0000-7000-8000-000000000001");
    private static final UUID NEW = UUID.fromString("01999999-0000-7000-8000-000000000002");
    private static final UUID ARRIVING = UUID.fromString("01999999-0000-7000-8000-000000000003");
    private static final UUID LATER = UUID.fromString("01999999-0000-7000-8000-000000000004");

    private static final UUID WITH_FILE = UUID.fromString("01999999-0000-7000-8000-000000000005");
    private static final byte[] FILE = new byte[Contents.PART + 1];

    private enum Work {
        SAVE {
            @Override
            void on(Laptop one, Path folder) {
                one.save(Note.titled(NEW, "Nueva").withOwner("Nelly Johanna Bautista").withTags("genero"));
            }
        },
        EDIT {
            @Override
            void on(Laptop one, Path folder) {
                one.save(one.note(KNOWN).orElseThrow().withPages(4));
            }
        },
        DELETE {
            @Override
            void on(Laptop one, Path folder) {
                one.delete(KNOWN);
            }
        },
        ATTACH {
            @Override
            void on(Laptop one, Path folder) {
                one.attach(NEW, FILE);
            }
        },
        UNDO {
            @Override
            void on(Laptop one, Path folder) {
                one.workspace().undo();
            }
        },
        DRAFT {
            @Override
            void on(Laptop one, Path folder) {
                one.workspace().drafts().keep("nota", "texto sin terminar");
            }
        },
        RENAME {
            @Override
            void on(Laptop one, Path folder) {
                one.workspace().rename("Otra Persona Inventada", "portátil 7");
            }
        },
        IMPORT {
            @Override
            void on(Laptop one, Path folder) {
                new ExchangeService(one.workspace(), Scan.KINDS).receive(List.of(folder.resolve("llega")),
                        Progress.NONE);
            }
        },
        EXPORT {
            @Override
            void on(Laptop one, Path folder) {
                new ExchangeService(one.workspace(), Scan.KINDS).handIn(HandIn.into(folder.resolve("sale")));
            }
        },
        BACKUP {
            @Override
            void on(Laptop one, Path folder) {
                one.workspace().backUp();
            }
        },
        CHECK {
            @Override
            void on(Laptop one, Path folder) {
                assertThat(one.workspace().verify().faults()).isEmpty();
            }
        };

        abstract void on(Laptop one, Path folder);
    }

    @TempDir
    private Path folder;
    private final Fuse fuse = new Fuse();

    @BeforeEach
    void twoLaptopsThatHaveWorked() {
        try (Laptop one = new Laptop(folder, "uno", Scan.KINDS); Laptop two = new Laptop(folder, "dos", Scan.KINDS)) {
            one.save(Note.titled(KNOWN, "Conocida").withOwner("María Fernanda Rodríguez de la Hoz").withPages(3));
            two.receive(one);
            two.save(two.note(KNOWN).orElseThrow().withTitle("Conocida por dos"));
            two.save(Note.titled(ARRIVING, "Llega").withTags("xenofobia"));
            two.attach(WITH_FILE, FILE);
            new ExchangeService(two.workspace(), Scan.KINDS).handIn(HandIn.into(folder.resolve("llega")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whicheverStatementFailsAllOrNothingIsKept(Work work) throws IOException {
        everyStatement(work, new FaultyConnection(fuse, SQLiteErrorCode.SQLITE_IOERR, false));
    }

    @ParameterizedTest
    @EnumSource
    void whicheverAnswerIsLostAllOrNothingIsKept(Work work) throws IOException {
        everyStatement(work, new FaultyConnection(fuse, SQLiteErrorCode.SQLITE_FULL, true));
    }

    private void everyStatement(Work work, FaultyConnection faulty) throws IOException {
        int n = 0;
        boolean failed = true;
        while (failed) {
            n++;
            Path place = Files.createDirectory(folder.resolve(work + "-" + n));
            Files.copy(folder.resolve("uno.bitacora"), place.resolve("uno.bitacora"));
            copyOf(folder.resolve("llega"), place.resolve("llega"));
            int turn = n;
            failed = ScopedValue.where(Connections.BETWEEN, faulty::around).call(() -> fails(work, place, turn));
            reopened(place, work, n, !failed);
        }
        assertThat(n).as("statements of " + work).isGreaterThan(1);
    }

    private static void copyOf(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(each.getFileName()));
            }
        }
    }

    /// Whether the fuse burned; whatever was said, the same window goes on.
    private boolean fails(Work work, Path place, int n) {
        try (Laptop one = new Laptop(place, "uno", Scan.KINDS)) {
            fuse.in(n);
            try {
                work.on(one, place);
            } catch (Problem told) {
                assertThat(fuse.blown()).as(work + " " + n + " " + told.code()).isTrue();
            } finally {
                fuse.never();
            }
            one.save(Note.titled(LATER, "Después"));
            sound(one, work, n);
            return fuse.blown();
        }
    }

    private static void reopened(Path place, Work work, int n, boolean done) {
        try (Laptop one = new Laptop(place, "uno", Scan.KINDS)) {
            sound(one, work, n);
            assertThat(one.note(LATER)).as(work + " " + n).isPresent();
            if (done && work == Work.SAVE) {
                assertThat(one.note(NEW)).isPresent();
            }
            if (done && work == Work.ATTACH) {
                assertThat(one.scan(NEW)).isPresent();
            }
            if (done && work == Work.IMPORT) {
                assertThat(one.note(ARRIVING)).isPresent();
                assertThat(one.scan(WITH_FILE)).isPresent();
            }
        }
    }

    private static void sound(Laptop one, Work work, int n) {
        assertThat(one.workspace().verify().faults()).as(work + " " + n).isEmpty();
        for (UUID id : List.of(NEW, WITH_FILE)) {
            one.scan(id).ifPresent(scan -> assertThat(one.content(scan)).as(work + " " + n).isEqualTo(FILE));
        }
        one.note(NEW).ifPresent(note -> assertThat(note.owner()).isEqualTo("Nelly Johanna Bautista"));
        one.note(ARRIVING).ifPresent(note -> assertThat(note.tags()).containsExactly("xenofobia"));
        one.note(KNOWN).ifPresentOrElse(note -> assertThat(note.owner())
                        .isEqualTo("María Fernanda Rodríguez de la Hoz"),
                () -> assertThat(work).isIn(Work.DELETE, Work.UNDO));
    }
}
