package org.bitacora.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.bitacora.db.Identity;
import org.bitacora.db.TestClock;
import org.bitacora.db.WorkspaceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartChecksTest {

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock("2026-03-19T15:42:00Z");

    private Services laptop() {
        Path file = folder.resolve("marcela.bitacora");
        if (Files.notExists(file)) {
            WorkspaceFile.create(file, new Identity("Marcela Cárdenas", "Equipo Cúcuta", false), clock);
        }
        return Services.open(file, clock);
    }

    @Test
    void aClockSetBackIsToldWithBothMoments() {
        try (Services services = laptop()) {
            services.directory().projects().create("Redes saludables");
            assertThat(StartChecks.clock(services.workspace())).isEmpty();
        }
        clock.move(Duration.ofDays(-400));
        try (Services services = laptop()) {
            assertThat(StartChecks.clock(services.workspace())).hasValueSatisfying(sentence -> assertThat(sentence)
                    .contains("12 de febrero de 2025, 10:42").contains("19 de marzo de 2026, 10:42"));
        }
    }

    @Test
    void aFewMinutesAreNothing() {
        try (Services services = laptop()) {
            services.directory().projects().create("Redes saludables");
            clock.move(Duration.ofMinutes(-9));
            assertThat(StartChecks.clock(services.workspace())).isEmpty();
        }
    }

    @Test
    void onceAWeekEverythingIsChecked() {
        try (Services services = laptop()) {
            assertThat(StartChecks.isWeekOver(services.workspace())).isTrue();
            services.workspace().verify();
            clock.move(Duration.ofDays(6));
            assertThat(StartChecks.isWeekOver(services.workspace())).isFalse();
            clock.move(Duration.ofDays(2));
            assertThat(StartChecks.isWeekOver(services.workspace())).isTrue();
        }
    }

    @Test
    void aCheckThatAWrongClockDatedInTheFutureDoesNotCount() {
        try (Services services = laptop()) {
            services.workspace().verify();
            clock.move(Duration.ofDays(-400));
            assertThat(StartChecks.isWeekOver(services.workspace())).isTrue();
        }
    }

    @Test
    void copiesInASecondPlaceStandBesideEachOther() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("memoria"));
        try (Services services = laptop()) {
            services.workspace().backUpIn(stick);
            clock.move(Duration.ofDays(1));
            services.workspace().backUpIn(stick);
        }
        assertThat(stick.toFile().list()).containsExactlyInAnyOrder("marcela-20260319-104200.bitacora",
                "marcela-20260320-104200.bitacora");
    }
}
