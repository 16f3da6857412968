package org.bitacora.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.bitacora.base.Problem;
import org.bitacora.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-T1, 2026-01-01, 2026-03-31, Primer trimestre de 2026
            2026-T2, 2026-04-01, 2026-06-30, Segundo trimestre de 2026
            2026-t3, 2026-07-01, 2026-09-30, Tercer trimestre de 2026
            ' 2027-T4 ', 2027-10-01, 2027-12-31, Cuarto trimestre de 2027
            """)
    void aQuarterIsThreeWholeMonths(String text, LocalDate from, LocalDate to, String title) {
        Period period = Period.quarter(text);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.title()).isEqualTo(title);
        assertThat(Period.quarterOf(from)).isEqualTo(period);
        assertThat(Period.quarterOf(to)).isEqualTo(period);
        assertThat(period.contains(from.minusDays(1)) || period.contains(to.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-T5", "2026-T0", "T1", "26-T1", "2026/T1", ""})
    void whatIsNoQuarterIsRefusedInWords(String text) {
        assertThatThrownBy(() -> Period.quarter(text)).isInstanceOfSatisfying(Problem.class, problem ->
                assertThat(Texts.of(problem)).contains("«" + text + "»").contains("2026-T1"));
    }

    @Test
    void theYearSoFarEndsWithThePeriod() {
        Period year = Period.quarter("2026-T2").accumulated();
        assertThat(year.title()).isEqualTo("Acumulado de 2026");
        assertThat(year.days()).isEqualTo("1 de enero a 30 de junio de 2026");
    }

    @Test
    void anyTwoDaysAreAPeriodUnlessTheyAreBackwards() {
        Period period = Period.between(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 31));
        assertThat(period.title()).isEqualTo("1 de diciembre de 2025 a 31 de enero de 2026");
        assertThatThrownBy(() -> Period.between(period.to(), period.from())).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(Texts.of(problem)).contains("31 de enero de 2026"));
    }

    /// What "acumulado" means of days in two years: from the January in which they begin.
    @Test
    void whatAccumulatesBeginsInTheYearOfTheFirstDay() {
        Period period = Period.between(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 31));
        assertThat(period.accumulated().title()).isEqualTo("Acumulado de 2025–2026");
        assertThat(period.accumulated().days()).isEqualTo("1 de enero de 2025 a 31 de enero de 2026");
        assertThat(period.word()).isEqualTo("Período");
    }

    @Test
    void theDaysOfAQuarterAreTheQuarterAndLabelsAreReadBack() {
        Period quarter = Period.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
        assertThat(quarter).isEqualTo(Period.quarter("2026-T2"));
        Period days = Period.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 29));
        assertThat(Period.named(days.label())).contains(days);
        assertThat(Period.named("2026-T2")).contains(quarter);
        assertThat(Period.named("target/1")).isEmpty();
    }
}
