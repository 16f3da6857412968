package org.bitacora.training.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bitacora.base.Finding;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrainingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 19);
    private static final UUID SESSION = new UUID(0, 1);

    private static TrainingSession session(LocalDate date, String start, String end, String state, String cause) {
        return new TrainingSession(SESSION, new UUID(0, 9), date, start == null ? null : LocalTime.parse(start),
                end == null ? null : LocalTime.parse(end), state, cause, null, null);
    }

    private static Attendance row(long person, int sheetRow, String group, String gender, String arrival, String code) {
        UUID id = new UUID(1, person);
        return new Attendance(Attendance.idOf(SESSION, id), SESSION, id, sheetRow, group, gender, "NURSE",
                new UUID(2, 2), "Jefe", "PLANTA", arrival == null ? null : LocalTime.parse(arrival), null, code);
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(finding -> finding.key().substring(finding.key().lastIndexOf('.') + 1)).toList();
    }

    @Test
    void aTrainingNeedsANameAndNothingElse() {
        Training blank = Training.blank(new UUID(0, 9));
        assertThat(keys(TrainingRules.check(blank))).containsExactly("noName", "noMunicipality");
        assertThat(TrainingRules.check(blank)).filteredOn(Finding::blocks).hasSize(1);
    }

    @Test
    void aReplicationSaysWhereItComesFrom() { // A38
        assertThat(keys(TrainingRules.check(training(TrainingCodes.REPLICA, null)))).containsExactly("replicaOfWhat");
        assertThat(keys(TrainingRules.check(training(TrainingCodes.REPLICA, new UUID(0, 8))))).isEmpty();
        assertThat(keys(TrainingRules.check(training(TrainingCodes.DIRECT, new UUID(0, 8)))))
                .containsExactly("directWithParent");
        assertThat(keys(TrainingRules.check(training(TrainingCodes.REPLICA, new UUID(0, 9)))))
                .containsExactly("replicaOfItself");
    }

    private static Training training(String channel, UUID parent) {
        return new Training(new UUID(0, 9), null, "Jornada", null, null, null, null, "54001", null, channel, parent,
                null, null, null, null, null, null);
    }

    @Test
    void aMovedOrCalledOffSessionSaysWhy() { // A18: a doubt, never a refusal
        assertThat(keys(SessionRules.check(session(TODAY, null, null, TrainingCodes.CANCELLED, null), TODAY)))
                .containsExactly("noCause");
        assertThat(keys(SessionRules.check(session(TODAY, null, null, TrainingCodes.RESCHEDULED, "Lluvias"), TODAY)))
                .isEmpty();
    }

    @Test
    void datesAndTimesAreLookedAt() {
        assertThat(keys(SessionRules.check(session(null, "10:00", "09:00", null, null), TODAY)))
                .containsExactly("noDate", "endsBeforeStart");
        assertThat(keys(SessionRules.check(session(LocalDate.of(2206, 3, 19), null, null, null, null), TODAY)))
                .containsExactly("farDate");
        assertThat(keys(SessionRules.check(session(TODAY.plusDays(1), null, null, TrainingCodes.HELD, null), TODAY)))
                .containsExactly("heldTomorrow");
        assertThat(keys(SessionRules.check(session(TODAY.minusDays(1), null, null, "SCHEDULED", null), TODAY)))
                .containsExactly("stillScheduled");
        assertThat(SessionRules.check(session(TODAY, "08:00", "12:00", TrainingCodes.HELD, null), TODAY)).isEmpty();
    }

    @Test
    void lateIsMoreThanAQuarterOfAnHourAfterTheStart() {
        TrainingSession eight = session(TODAY, "08:00", "12:00", TrainingCodes.HELD, null);
        assertThat(isLate("08:15", eight)).isFalse();
        assertThat(isLate("08:16", eight)).isTrue();
        assertThat(isLate(null, eight)).isFalse();
        assertThat(isLate("08:16", session(TODAY, null, null, null, null))).isFalse();
    }

    private static boolean isLate(String arrival, TrainingSession session) {
        return AttendanceRules.isLate(row(1, 1, null, null, arrival, null), session, AttendanceRules.GRACE);
    }

    @Test
    void aRowWithoutGroupOrGenderIsAskedForThem() {
        TrainingSession eight = session(TODAY, "08:00", "12:00", TrainingCodes.HELD, null);
        assertThat(keys(AttendanceRules.check(row(1, 1, null, null, "12:30", "7K8-X"), eight)))
                .containsExactly("arrivedAfterEnd", "noGroup", "noGender", "codeDoesNotCheck");
        assertThat(AttendanceRules.check(row(1, 1, GroupCodes.COMMUNITY, GenderCodes.OTHER, null, null), eight))
                .isEmpty();
    }

    @Test
    void onePersonIsOfOneGroupAndOneCodeOfOnePerson() {
        Attendance first = row(1, 1, GroupCodes.COMMUNITY, null, null, "7K8N");
        Attendance later = new Attendance(new UUID(5, 5), new UUID(0, 2), first.person(), 1, GroupCodes.OTHER, null,
                null, null, null, null, null, null, "7k8-n");
        Attendance thief = row(2, 2, GroupCodes.COMMUNITY, null, null, "7K8-N");
        var findings = AttendanceRules.checkTogether(List.of(first, later, thief));
        assertThat(keys(findings.get(first.id()))).containsExactly("twoGroups", "codeOfTwo");
        assertThat(keys(findings.get(thief.id()))).containsExactly("codeOfTwo");
        assertThat(AttendanceRules.checkTogether(List.of(first, row(2, 2, null, null, null, null)))).isEmpty();
    }

    @Test
    void whoDeclinesStillCountsByCodeGroupAndGender() { // domain.md §7.4
        Attendance kept = AttendanceRules.kept(row(1, 1, GroupCodes.COMMUNITY, GenderCodes.FEMALE, null, "7K8N"),
                ConsentState.DECLINES);
        assertThat(kept).isEqualTo(new Attendance(kept.id(), SESSION, new UUID(1, 1), 1, GroupCodes.COMMUNITY,
                GenderCodes.FEMALE, null, null, null, null, null, null, "7K8N"));
    }

    @Test
    void onePersonTwiceInASessionCountsOnce() { // design.md §5, Joined
        var rows = List.of(row(1, 1, GroupCodes.COMMUNITY, GenderCodes.MALE, null, null),
                row(2, 2, GroupCodes.COMMUNITY, GenderCodes.FEMALE, null, null),
                row(3, 3, null, null, null, null));
        UnaryOperator<UUID> firstTwoAreOne = id -> id.equals(new UUID(1, 2)) ? new UUID(1, 1) : id;
        AttendanceTally tally = AttendanceTally.of(rows, firstTwoAreOne);
        assertThat(tally.total()).isEqualTo(2);
        assertThat(tally.count(GroupCodes.COMMUNITY, GenderCodes.MALE)).isEqualTo(1);
        assertThat(tally.ofGender(GenderCodes.FEMALE)).isZero();
        assertThat(tally.ofGroup("")).isEqualTo(1);
        assertThat(AttendanceTally.of(rows, UnaryOperator.identity()).ofGroup(GroupCodes.COMMUNITY)).isEqualTo(2);
    }
}
