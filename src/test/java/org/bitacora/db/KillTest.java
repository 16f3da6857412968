package org.bitacora.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bitacora.exchange.Arrival;
import org.bitacora.exchange.ExchangeService;
import org.bitacora.task.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// kill -9 in the middle of work: the file opens, passes the check, and holds every save that was acknowledged
/// (`reliability.md` §8, F1).
class KillTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"save", "receive", "export", "copy"})
    void killedFifteenTimesNothingAcknowledgedIsLost(String work) throws IOException, InterruptedException {
        campaign(work, 15, 20260319L);
    }

    @Test
    @Tag("torture")
    void killedTwoHundredTimesNothingAcknowledgedIsLost() throws IOException, InterruptedException {
        for (String work : List.of("save", "receive", "export", "copy")) {
            Path own = Files.createDirectory(folder.resolve(work));
            campaign(own, work, 50, System.nanoTime());
        }
    }

    private void campaign(String work, int times, long seed) throws IOException, InterruptedException {
        campaign(folder, work, times, seed);
    }

    private static void campaign(Path folder, String work, int times, long seed)
            throws IOException, InterruptedException {
        Random random = new Random(seed);
        List<UUID> acknowledged = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            acknowledged.addAll(killAfter(folder, work, random.nextInt(work.equals("save") ? 60 : 250)));
            try (Laptop one = new Laptop(folder, "uno")) {
                assertThat(one.workspace().closedBadly()).isTrue();
                assertThat(one.workspace().verify().faults()).as("seed " + seed + ", kill " + time).isEmpty();
                for (UUID id : acknowledged) {
                    assertThat(one.note(id)).as("acknowledged " + id).isPresent();
                }
            }
            checkCopy(folder.resolve("copia.bitacora"));
        }
        checkBundles(folder, acknowledged);
        assertThat(acknowledged.size()).isGreaterThanOrEqualTo(times);
    }

    private static void checkCopy(Path copy) {
        if (Files.exists(copy)) {
            try (Workspace copied = WorkspaceFile.open(copy, Note.KINDS, new TestClock("2026-03-19T13:00:00Z"),
                    "1.0.0")) {
                assertThat(copied.verify().faults()).isEmpty();
                copied.close(false);
            }
        }
    }

    /// Whatever bears the name of a bundle is whole, and together they hold all that was said to be handed in.
    private static void checkBundles(Path folder, List<UUID> acknowledged) {
        Path bundles = folder.resolve("paquetes");
        if (Files.exists(bundles)) {
            try (Laptop other = new Laptop(folder, "otro")) {
                List<Arrival> arrivals = new ExchangeService(other.workspace(), Note.KINDS)
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
