package org.bitacora.directory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetRulesTest {

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PEOPLE,,600,2026-01-01,2026-12-31,
            PEOPLE,COMMUNITY,600,2026-01-01,2026-12-31,
            IPS,COMMUNITY,21,2026-01-01,2026-12-31,target.problem.noGroups
            ,,21,2026-01-01,2026-12-31,target.problem.noFigure
            IPS,,0,2026-01-01,2026-12-31,target.problem.notPositive
            IPS,,21,,2026-12-31,target.problem.undated
            IPS,,21,2026-12-31,2026-01-01,period.problem.endsBeforeStart
            """)
    void eachOddTargetIsSaid(String figure, String group, Integer number, String from, String to, String key) {
        Target target = new Target(UUID.randomUUID(), UUID.randomUUID(), figure, group, number, day(from), day(to));
        assertThat(TargetRules.check(target)).extracting(Finding::key)
                .isEqualTo(key == null ? List.of() : List.of(key));
    }
}
