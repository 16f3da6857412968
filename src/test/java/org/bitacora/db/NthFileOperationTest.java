package org.bitacora.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bitacora.base.CarefulFile;
import org.bitacora.base.Problem;
import org.bitacora.exchange.Arrival;
import org.bitacora.exchange.ExchangeService;
import org.bitacora.exchange.HandIn;
import org.bitacora.sheet.SampleWorkbook;
import org.bitacora.sheet.read.SheetReader;
import org.bitacora.sheet.write.WorkbookFile;
import org.bitacora.task.Progress;
import org.bitacora.testing.faults.DiskError;
import org.bitacora.testing.faults.FaultyDisk;
import org.bitacora.testing.faults.Fuse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The n-th operation on a disk fails, for every n until the work succeeds: full, pulled out, forbidden
/// (`reliability.md` §8, F6). What was there stays whole, nothing bears the name of a finished file that is not one, and a
/// sentence says what happened.
class NthFileOperationTest {

    private static final UUID KNOWN = UUID.fromString("01999999-0000-7000-8000-000000000001");

    @TempDir
    private Path folder;
    private final Fuse fuse = new Fuse();
    private Laptop one;

    @BeforeEach
    void aLaptopWithSomethingToLose() {
        one = new Laptop(folder, "uno");
        one.save(Note.titled(KNOWN, "Conocida").withOwner("María Fernanda Rodríguez de la Hoz"));
    }

    @AfterEach
    void closed() {
        assertThat(one.workspace().verify().faults()).isEmpty();
        one.close();
    }

    /// What is tried on a faulty disk.
    private interface Attempt {
        void on(Path disk) throws IOException;
    }

    /// What must hold of the folder whether it succeeded or not.
    private interface Holds {
        void in(Path place) throws IOException;
    }

    private void everyOperation(DiskError error, Attempt before, Attempt attempt, Holds holds) throws IOException {
        int n = 0;
        boolean failed = true;
        while (failed) {
            n++;
            Path place = Files.createDirectory(folder.resolve("disco-" + n));
            before.on(place);
            failed = fails(new FaultyDisk(place, fuse, error).path(place), attempt, n);
            holds.in(place);
            attempt.on(place);
            holds.in(place);
        }
        assertThat(n).as("operations").isGreaterThan(2);
    }

    private boolean fails(Path disk, Attempt attempt, int n) throws IOException {
        fuse.in(n);
        try {
            attempt.on(disk);
        } catch (Problem told) {
            assertThat(fuse.blown()).as(n + " " + told.code()).isTrue();
            assertThat(told.code()).as("operation " + n).isIn("E-32", "E-63", "E-64", "E-69", "E-70");
        } finally {
            fuse.never();
        }
        return fuse.blown();
    }

    @ParameterizedTest
    @EnumSource
    void aBundleIsInItsFolderWholeOrNotAtAll(DiskError error) throws IOException {
        ExchangeService exchange = new ExchangeService(one.workspace(), Note.KINDS);
        everyOperation(error, place -> { }, disk -> {
            one.save(Note.titled(one.newId(), "Otra"));
            exchange.handIn(HandIn.into(disk.resolve("paquetes")));
        }, place -> {
            try (Laptop other = new Laptop(place, "otro")) {
                assertThat(new ExchangeService(other.workspace(), Note.KINDS).receive(finished(place, ".bitpack"),
                        Progress.NONE)).noneMatch(Arrival.Refused.class::isInstance);
            }
        });
    }

    private static List<Path> finished(Path place, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(each -> each.toString().endsWith(ending)).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCopyPassesTheCheckOrIsNotThere(DiskError error) throws IOException {
        everyOperation(error, place -> one.workspace().backUpTo(place.resolve("copia.bitacora")),
                disk -> one.workspace().backUpTo(disk.resolve("copia.bitacora")), NthFileOperationTest::copiesAreSound);
    }

    @ParameterizedTest
    @EnumSource
    void inASecondPlaceOldCopiesStayUntilTheNewOneIsSound(DiskError error) throws IOException {
        everyOperation(error, place -> one.workspace().backUpIn(place), disk -> one.workspace().backUpIn(disk), place -> {
            copiesAreSound(place);
            assertThat(finished(place, ".bitacora")).isNotEmpty();
        });
    }

    private static void copiesAreSound(Path place) throws IOException {
        for (Path copy : finished(place, ".bitacora")) {
            try (Workspace copied = WorkspaceFile.open(copy, Note.KINDS, new TestClock("2026-03-19T13:00:00Z"),
                    "1.0.0")) {
                assertThat(copied.verify().faults()).isEmpty();
                assertThat(copied.<Boolean>read(reading -> reading.find(Note.NOTE, KNOWN).isPresent())).isTrue();
                copied.close(false);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWorkbookIsTheOldOneOrTheNewOne(DiskError error) throws IOException {
        everyOperation(error, place -> WorkbookFile.write(SampleWorkbook.quarterly(2), place.resolve("libro.xlsx")),
                disk -> WorkbookFile.write(SampleWorkbook.quarterly(30), disk.resolve("libro.xlsx")), place -> {
                    try (SheetReader read = SheetReader.open(place.resolve("libro.xlsx"))) {
                        assertThat(read.sheets()).hasSize(SampleWorkbook.quarterly(2).sheets().size());
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void theCarefulWayLeavesOneWholeFile(DiskError error) throws IOException {
        everyOperation(error, place -> Files.writeString(place.resolve("uno.txt"), "antes"), disk -> {
            try {
                CarefulFile.write(disk.resolve("uno.txt"), "después".getBytes(StandardCharsets.UTF_8));
            } catch (IOException told) {
                assertThat(fuse.blown()).isTrue();
            }
        }, place -> assertThat(Files.readString(place.resolve("uno.txt"))).isIn("antes", "después"));
    }
}
