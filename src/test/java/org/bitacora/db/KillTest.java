package org.bitacora.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bitacora.exchange.Arrival;
import org.bitacora.exchange.ExchangeService;
import org.bitacora.sheet.read.SheetReader;
import org.bitacora.task.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// kill -9 in the middle of work: the file opens, passes the check, and holds every save that was acknowledged
/// (`reliability.md` §8, F1).
class KillTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"save", "attach", "receive", "undo", "export", "copy", "restore", "workbook"})
    void killedTenTimesNothingAcknowledgedIsLost(String work) throws IOException, InterruptedException {
        campaign(folder, work, 10, 20260319L);
    }

    @ParameterizedTest
    @Tag("torture")
    @ValueSource(strings = {"save", "attach", "receive", "undo", "export", "copy", "restore", "workbook"})
    void killedOverTwoHundredTimesInAllNothingAcknowledgedIsLost(String work)
            throws IOException, InterruptedException {
        campaign(folder, work, 30, System.nanoTime());
    }

    private static void campaign(Path folder, String work, int times, long seed)
            throws IOException, InterruptedException {
        Random random = new Random(seed);
        List<UUID> acknowledged = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            acknowledged.addAll(killAfter(folder, work, random.nextInt(work.equals("save") ? 60 : 250)));
            try (Laptop one = new Laptop(folder, "uno", Scan.KINDS)) {
                assertThat(one.workspace().closedBadly()).isTrue();
                assertThat(one.workspace().verify().faults()).as("seed " + seed + ", kill " + time).isEmpty();
                one.workspace().read(reading -> reading.list(Scan.SCAN, "")).forEach(one::content);
                for (UUID id : acknowledged) {
                    assertThat(one.note(id)).as("acknowledged " + id).isPresent();
                }
            }
            checkWorkspaces(folder);
            checkWorkbook(folder.resolve("libro.xlsx"));
        }
        checkBundles(folder, acknowledged);
        assertThat(acknowledged.size()).isGreaterThanOrEqualTo(times);
    }

    /// Whatever bears the name of a workspace is one, and what was restored has an identity of its own.
    private static void checkWorkspaces(Path folder) throws IOException {
        Set<UUID> identities = new HashSet<>();
        for (Path file : filesIn(folder, "(nuevo|recuperado|copia).*\\.bitacora")) {
            boolean copy = file.endsWith("copia.bitacora");
            try (Workspace opened = WorkspaceFile.open(file, Scan.KINDS, new TestClock("2026-03-19T13:00:00Z"),
                    "1.0.0")) {
                assertThat(opened.verify().faults()).isEmpty();
                assertThat(copy || identities.add(opened.incarnation())).isTrue();
                opened.close(false);
            }
            if (!copy) {
                Files.delete(file);
            }
        }
    }

    private static void checkWorkbook(Path file) {
        if (Files.exists(file)) {
            try (SheetReader workbook = SheetReader.open(file)) {
                assertThat(workbook.sheets()).isNotEmpty();
            }
        }
    }

    private static List<Path> filesIn(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name)).toList();
        }
    }

    /// Whatever bears the name of a bundle is whole, and together they hold all that was said to be handed in.
    private static void checkBundles(Path folder, List<UUID> acknowledged) {
        Path bundles = folder.resolve("paquetes");
        if (Files.exists(bundles)) {
            try (Laptop other = new Laptop(folder, "otro", Scan.KINDS)) {
                List<Arrival> arrivals = new ExchangeService(other.workspace(), Scan.KINDS)
                        .receive(List.of(bundles), Progress.NONE);
                assertThat(arrivals).noneMatch(Arrival.Refused.class::isInstance);
                acknowledged.forEach(id -> assertThat(other.note(id)).as("handed in " + id).isPresent());
            }
        }
    }

    private static List<UUID> killAfter(Path folder, String work, int milliseconds)
            throws IOException, InterruptedException {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), KillChild.class.getName(), work, folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<UUID> acknowledged = new ArrayList<>();
        try (BufferedReader lines = child.inputReader()) {
            acknowledged.add(UUID.fromString(lines.readLine()));
            Thread.sleep(milliseconds);
            child.toHandle().destroyForcibly();
            lines.lines().filter(line -> line.length() == 36).map(UUID::fromString).forEach(acknowledged::add);
        }
        child.waitFor(10, TimeUnit.SECONDS);
        return acknowledged;
    }
}
