package org.bitacora.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.evaluation.Results;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.FigureRow;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.Period;
import org.bitacora.sheet.Ratio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The figures of the sample strategy are those of seed 000 (requirements G1, G2), each with the rows that prove it.
class SampleFiguresTest {

    private static final List<String> GENDERS = List.of(GenderCodes.MALE, GenderCodes.FEMALE, GenderCodes.OTHER);

    @TempDir
    static Path folder;
    private static Coordination coordination;
    private static Figures year;

    @BeforeAll
    static void save() {
        coordination = Coordination.withSample(folder);
        year = coordination.reports.figures(null, Period.quarter("2026-T2").accumulated());
    }

    @AfterAll
    static void close() {
        coordination.close();
    }

    /// G1, seed 000 lines 129-150.
    @ParameterizedTest
    @ValueSource(strings = {"HEALTH_PROFESSIONAL 55 164 0 219", "ADMINISTRATIVE_STAFF 73 179 1 253",
        "COMMUNITY 1 29 2 32"})
    void eachGroupHasThePeopleOfTheSource(String line) {
        String[] parts = line.split(" ");
        for (int i = 0; i < GENDERS.size(); i++) {
            assertThat(year.people(parts[0], GENDERS.get(i)).number()).isEqualTo(Long.parseLong(parts[i + 1]));
        }
        assertThat(year.peopleOfGroup(parts[0]).number()).isEqualTo(Long.parseLong(parts[4]));
    }

    @Test
    void theStrategyReached504People() {
        assertThat(year.people().number()).isEqualTo(504);
        assertThat(GENDERS).extracting(gender -> year.peopleOfGender(gender).number()).containsExactly(129L, 372L, 3L);
        // Somebody who does not say stays apart from "otro" (domain.md §3), and here everybody said.
        assertThat(year.peopleOfGender(GenderCodes.NO_ANSWER).number()).isZero();
    }

    /// A22: the follow-up brought twelve people a second time.
    @Test
    void participationsCountEachTimeSomebodyCame() {
        assertThat(year.participations().number()).isEqualTo(516);
        assertThat(year.trainings().number()).isEqualTo(22);
        assertThat(year.sessions().number()).isEqualTo(22);
    }

    /// X03: counted from the codes, never typed.
    @Test
    void theTerritoriesAreCountedFromTheirCodes() {
        assertThat(year.ips().number()).isEqualTo(21);
        assertThat(year.municipalities().number()).isEqualTo(8);
        assertThat(year.territory().sentence()).isEqualTo("8 municipios, 7 departamentos + Bogotá, D.C.");
    }

    /// G2: half up, so 29 of 32 is 90,63 and the sums are 100,01.
    @Test
    void percentagesAreRoundedHalfUp() {
        assertThat(percents(129, 372, 3, 504)).containsExactly("0.2560", "0.7381", "0.0060");
        assertThat(percents(1, 29, 2, 32)).containsExactly("0.0313", "0.9063", "0.0625");
    }

    private static List<String> percents(int male, int female, int other, int all) {
        return List.of(male, female, other).stream()
                .map(part -> Ratio.of(part, all).rounded(2).orElseThrow().toPlainString()).toList();
    }

    /// Each figure is one object with its number and its rows, and the two agree (A36).
    @ParameterizedTest
    @ValueSource(strings = {"2026-T1", "2026-T2", "2026-T3", "2026"})
    void everyFigureOpensOntoAsManyDifferentRows(String label) {
        Period period = label.length() > 4 ? Period.quarter(label) : Period.quarter("2026-T4").accumulated();
        Figures figures = coordination.reports.figures(null, period);
        assertThat(figures.all()).isNotEmpty();
        for (Figure figure : figures.all()) {
            List<FigureRow> rows = figure.rows().get();
            assertThat(rows).as(figure.label()).hasSize((int) figure.number()).doesNotHaveDuplicates();
            assertThat(rows).as(figure.label()).extracting(FigureRow::record).doesNotHaveDuplicates();
            assertThat(figure.label()).doesNotContain("{");
        }
    }

    /// The quarters overlap in the twelve people who came again.
    @Test
    void theQuartersAddUpButForThoseWhoCameAgain() {
        Figures first = coordination.reports.figures(null, Period.quarter("2026-T1"));
        Figures second = coordination.reports.figures(null, Period.quarter("2026-T2"));
        assertThat(first.people().number()).isEqualTo(264);
        assertThat(second.people().number()).isEqualTo(252);
        assertThat(first.participations().number() + second.participations().number()).isEqualTo(516);
    }

    @Test
    void thePairsOfTheQuartersAreThoseOfTheYear() {
        Results first = coordination.reports.results(null, Period.quarter("2026-T1"));
        Results second = coordination.reports.results(null, Period.quarter("2026-T2"));
        Results both = coordination.reports.results(null, Period.quarter("2026-T2").accumulated());
        assertThat(first.pairs() + second.pairs()).isEqualTo(both.pairs()).isPositive();
        assertThat(both.entries() + both.exits() - 2 * both.pairs()).isEqualTo(both.unpaired());
        assertThat(both.constructs()).hasSize(4);
        assertThat(both.rows()).hasSize(both.pairs());
    }
}
