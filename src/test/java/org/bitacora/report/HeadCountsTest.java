package org.bitacora.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.FigureRow;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.task.Progress;
import org.bitacora.training.model.TrainingCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A38: the 172 of the sustainability strategy beside the 504, never inside them; 676 stands nowhere.
class HeadCountsTest {

    @TempDir
    private Path folder;

    @Test
    void the172AreNeverInsideThe504And676StandsNowhere() {
        try (Coordination coordination = Coordination.withSample(folder)) {
            SmallWorld world = new SmallWorld(coordination);
            UUID replica = world.session(world.training(null, null, TrainingCodes.REPLICA), "2026-05-20",
                    TrainingCodes.SCHEDULED);
            count(coordination, replica, Map.of(GenderCodes.FEMALE, 120, GenderCodes.MALE, 52));
            QuarterlyReport report = coordination.reports.quarterly(null, Period.quarter("2026-T2"));
            assertThat(report.year().people().number()).isEqualTo(504);
            assertThat(report.year().participations().number()).isEqualTo(516);
            assertThat(report.year().headCount().number()).isZero();
            assertThat(report.replicated().headCount().number()).isEqualTo(172);
            assertThat(report.replicated().people().number()).as("nominal and counted stand apart").isZero();
            assertThat(report.replicated().trainings().number()).isEqualTo(1);
            assertThat(report.all()).extracting(Figure::number).doesNotContain(676L);
            prove(report.replicated().headCount());
            Path file = folder.resolve("informe.xlsx");
            coordination.reports.write(report, Exposure.TEAM, file, Progress.NONE);
            assertThat(new ReadBook(file).rows("Resumen").stream().map(row -> ReadBook.text(row, 0)))
                    .contains("Conteo sin nombres en réplicas: 172 personas (aparte, no están dentro de las personas "
                            + "únicas)").noneMatch(text -> text.contains("676"));
        }
    }

    @Test
    void aCountOfADirectTrainingStandsApartToo() {
        try (Coordination coordination = new Coordination(folder)) {
            SmallWorld world = new SmallWorld(coordination);
            UUID session = world.held(null, null, "2026-02-03");
            world.attends(session, world.person("Nelly"), GroupCodes.COMMUNITY, GenderCodes.FEMALE);
            count(coordination, session, Map.of(GenderCodes.FEMALE, 30, GenderCodes.OTHER, 0));
            QuarterlyReport report = coordination.reports.quarterly(null, Period.quarter("2026-T1"));
            assertThat(report.quarter().people().number()).isEqualTo(1);
            assertThat(report.quarter().headCount().number()).isEqualTo(30);
            assertThat(report.quarter().headCount().rows().get()).singleElement().satisfies(row ->
                    assertThat(row.words()).startsWith("30 personas · Comunidad · Mujer"));
            assertThat(report.quarter().all()).extracting(Figure::number).doesNotContain(31L);
        }
    }

    private static void count(Coordination coordination, UUID session, Map<String, Integer> genders) {
        genders.forEach((gender, number) -> coordination.services().trainings().headCounts()
                .note(session, GroupCodes.COMMUNITY, gender, number));
    }

    private static void prove(Figure figure) {
        assertThat(figure.rows().get().stream().mapToLong(FigureRow::counts).sum()).isEqualTo(figure.number());
    }
}
