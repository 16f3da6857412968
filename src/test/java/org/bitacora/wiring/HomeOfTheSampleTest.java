package org.bitacora.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.bitacora.db.TestClock;
import org.bitacora.db.Workspace;
import org.bitacora.report.model.Period;
import org.bitacora.shell.home.HomePage;
import org.bitacora.testing.SampleWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Inicio over the whole sample strategy, in the middle of its second quarter.
class HomeOfTheSampleTest {

    @TempDir
    private Path folder;

    @Test
    void theQuarterShowsWhatTheReportCounts() {
        TestClock clock = SampleWorkspace.clock();
        Path file = folder.resolve("muestra.bitacora");
        try (Workspace workspace = SampleWorkspace.create(file, "Marcela Cárdenas Villamizar", "Coordinación", clock)) {
            SampleWorkspace sample = new SampleWorkspace(workspace, clock);
            sample.saveAll();
            sample.moveTo(LocalDate.of(2026, 6, 18), LocalTime.of(9, 0));
            workspace.close(false);
        }
        try (Services services = Services.open(file, clock)) {
            HomeFacts facts = new HomeFacts(services, new HomeWays(() -> { }), Runnable::run);
            HomePage.Quarter quarter = facts.quarter();
            assertThat(quarter.name()).isEqualTo("2026-T2");
            assertThat(quarter.before()).isEqualTo("2026-T1");
            assertThat(quarter.figures()).extracting(HomePage.Figure::number).isEqualTo(reported(services, 2));
            assertThat(quarter.figures()).extracting(HomePage.Figure::before).isEqualTo(reported(services, 1));
            assertThat(facts.page().fresh()).isFalse();
            assertThat(facts.page().pending()).allSatisfy(one -> {
                assertThat(one.sentence()).matches("\\d.*|Todavía no hay copia de seguridad");
                assertThat(one.reason()).isNotBlank().doesNotContain("⟨");
                assertThat(one.remedy().label()).isNotBlank().doesNotContain("⟨");
            });
        }
    }

    private static List<Long> reported(Services services, int quarter) {
        Period period = Period.quarter(2026, quarter);
        var figures = services.reports().figures(null, period);
        return List.of(figures.people().number(), figures.participations().number(), figures.ips().number(),
                figures.trainings().number(), (long) services.reports().results(null, period).pairs());
    }
}
