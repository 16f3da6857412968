package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.UUID;
import org.bitacora.base.Finding;
import org.bitacora.directory.model.NitRules.Nit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NitAndLifeCourseTest {

    @Test
    void theCheckDigitAgreesWithPublishedNumbers() {
        Oracle.rows("nitCheckDigit").forEach(row -> assertThat(NitRules.checkDigit(row.get("nit").asString()))
                .hasValue(row.get("dv").asInt()));
    }

    @Test
    void aNitIsReadWithItsDigit() {
        assertThat(NitRules.read("807.008.824-6")).isEqualTo(new Nit("807008824", 6));
        assertThat(NitRules.read("8070088246")).isEqualTo(new Nit("807008824", 6));
        assertThat(NitRules.read("8070088245")).isEqualTo(new Nit("8070088245", null));
        assertThat(NitRules.read("1090447218")).isEqualTo(new Nit("1090447218", null));
        assertThat(NitRules.read("807008824")).isEqualTo(new Nit("807008824", null));
        assertThat(NitRules.read(" ")).isEqualTo(new Nit(null, null));
        assertThat(NitRules.shown("807008824", 6)).isEqualTo("807.008.824-6");
        assertThat(NitRules.shown(null, null)).isEmpty();
    }

    @Test
    void aWrongDigitIsADoubtAndAMissingOneAHint() {
        assertThat(NitRules.check("807008824", 6)).isEmpty();
        assertThat(NitRules.check("807008824", 7)).extracting(Finding::severity)
                .containsExactly(Finding.Severity.WARNING);
        assertThat(NitRules.check("807008824", null)).extracting(Finding::severity)
                .containsExactly(Finding.Severity.HINT);
        assertThat(NitRules.check("80700A", null)).extracting(Finding::severity)
                .containsExactly(Finding.Severity.ERROR);
        assertThat(NitRules.check(null, null)).isEmpty();
        assertThat(NitRules.check(null, 6)).hasSize(1);
    }

    @Test
    void theBandFollowsCompletedYearsOnTheDayOfTheEvent() {
        Oracle.rows("lifeCourse").forEach(row -> {
            LocalDate birth = LocalDate.parse(row.get("birth").asString());
            LocalDate event = LocalDate.parse(row.get("on").asString());
            assertThat(LifeCourse.age(birth, event)).contains(row.get("age").asInt());
            assertThat(LifeCourse.bandOf(row.get("age").asInt())).contains(row.get("band").asString());
        });
    }

    @Test
    void whoWasAskedForTheBandOnlyKeepsIt() {
        LocalDate event = LocalDate.of(2026, 11, 22);
        Person asked = person("YOUTH", null);
        assertThat(LifeCourse.bandOf(asked, event)).contains("YOUTH");
        assertThat(LifeCourse.bandOf(person(null, LocalDate.of(1966, 11, 22)), event)).contains("OLD_AGE");
        assertThat(LifeCourse.bandOf(person(null, null), event)).isEmpty();
        assertThat(LifeCourse.age(event.plusDays(1), event)).isEmpty();
    }

    private static Person person(String band, LocalDate birth) {
        Person blank = Person.blank(new UUID(1, 1));
        return new Person(blank.id(), "Luz", null, null, null, birth, null, null, band, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null);
    }
}
