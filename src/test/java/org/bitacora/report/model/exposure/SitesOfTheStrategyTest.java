package org.bitacora.report.model.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.report.model.AttendanceFact;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TrainingFact;
import org.junit.jupiter.api.Test;

/// The 504 of the strategy by site, as requirements G3 asks.
class SitesOfTheStrategyTest {

    /// Per site men, women and others of the health professionals, the administrative staff and the community.
    private static final String SITES = """
            25754 9 24 0  9 27 0  0 3 0
            05001 9 24 0  9 27 0  0 3 0
            54001 9 24 0  9 27 0  0 3 0
            68001 9 21 0 12 24 1  1 4 0
            76001 7 23 0 12 24 0  0 6 0
            08001 6 24 0 12 24 0  0 6 0
            47001 6 24 0 10 26 0  0 4 2
            """;
    private static final List<String> GROUPS = List.of(GroupCodes.HEALTH_PROFESSIONAL,
            GroupCodes.ADMINISTRATIVE_STAFF, GroupCodes.COMMUNITY);
    private static final List<String> GENDERS = List.of(GenderCodes.MALE, GenderCodes.FEMALE, GenderCodes.OTHER);

    private final QuarterlyReport report = report();
    private final Hiding funder = Hiding.of(report, Exposure.FUNDER);

    @Test
    void theSmallOnesAreHiddenAtEverySite() {
        List<String> sites = SITES.lines().map(line -> line.substring(0, 5)).toList();
        for (String site : sites) {
            assertThat(funder.hides(cell(site, GroupCodes.COMMUNITY, GenderCodes.MALE))).isTrue();
            assertThat(funder.hides(cell(site, GroupCodes.COMMUNITY, GenderCodes.OTHER))).isTrue();
            assertThat(funder.hides(cell(site, GroupCodes.ADMINISTRATIVE_STAFF, GenderCodes.OTHER))).isTrue();
        }
        assertThat(sites.stream().filter(site -> Hiding.careless(report, Exposure.FUNDER)
                .hides(cell(site, GroupCodes.COMMUNITY, GenderCodes.FEMALE)))).hasSize(5);
        assertThat(sites).filteredOn(site -> funder.hides(cell(site, GroupCodes.COMMUNITY, GenderCodes.FEMALE)))
                .contains("25754", "05001", "54001", "68001", "47001");
    }

    @Test
    void theyCannotBeHadFromTotals() {
        assertThat(ExposureAttackTest.betrayed(report, funder)).isEmpty();
        assertThat(ExposureAttackTest.betrayed(report, Hiding.of(report, Exposure.PUBLIC))).isEmpty();
        assertThat(ExposureAttackTest.betrayed(report, Hiding.careless(report, Exposure.FUNDER))).isNotEmpty();
    }

    /// What harms nobody stays in sight.
    @Test
    void theStrategyCanStillBeRead() {
        assertThat(funder.hides(new Count.People(Span.YEAR, null, null))).isFalse();
        for (String group : GROUPS) {
            assertThat(funder.hides(new Count.People(Span.YEAR, group, null))).isFalse();
        }
        SITES.lines().map(line -> line.substring(0, 5)).forEach(site -> {
            assertThat(funder.hides(new Count.AtPlace(site, null, null))).isFalse();
            assertThat(funder.hides(cell(site, GroupCodes.HEALTH_PROFESSIONAL, GenderCodes.OTHER))).isFalse();
        });
        assertThat(funder.hidden().stream().filter(Count.AtPlace.class::isInstance)).hasSizeLessThan(50);
    }

    @Test
    void nothingIsHiddenFromTheTeam() {
        assertThat(Hiding.of(report, Exposure.TEAM).hidden()).isEmpty();
    }

    /// The same facts hide the same, in whatever order laptops hold them.
    @Test
    void everyLaptopHidesTheSame() {
        assertThat(Hiding.of(report(), Exposure.FUNDER).hidden().stream().filter(Count.AtPlace.class::isInstance))
                .containsExactlyInAnyOrderElementsOf(funder.hidden().stream().filter(Count.AtPlace.class::isInstance)
                        .toList());
    }

    private static Count cell(String site, String group, String gender) {
        return new Count.AtPlace(site, group, gender);
    }

    private static QuarterlyReport report() {
        List<TrainingFact> sessions = new ArrayList<>();
        List<AttendanceFact> attendances = new ArrayList<>();
        SITES.lines().forEach(line -> {
            String[] numbers = line.split(" +");
            TrainingFact session = InventedReport.session(numbers[0], LocalDate.of(2026, 2, 3), false,
                    UUID.randomUUID());
            sessions.add(session);
            for (int cell = 0; cell < 9; cell++) {
                for (int n = 0; n < Integer.parseInt(numbers[1 + cell]); n++) {
                    attendances.add(InventedReport.attendance(UUID.randomUUID(), session, UUID.randomUUID(),
                            GROUPS.get(cell / 3), GENDERS.get(cell % 3)));
                }
            }
        });
        return InventedReport.of(sessions, attendances, Period.quarter("2026-T1"));
    }
}
