package org.bitacora.training.model;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bitacora.base.Finding;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.ConsentState;

/// What can be said about a row of an attendance sheet, alone and beside the others of its training.
public final class AttendanceRules {

    /// Who comes within a quarter of an hour is not late, unless a project says otherwise.
    public static final Duration GRACE = Duration.ofMinutes(15);

    private AttendanceRules() {
    }

    /// Late is after the start and the grace; without a time of arrival nobody is late.
    public static boolean isLate(Attendance attendance, TrainingSession session, Duration grace) {
        LocalTime start = session.startTime();
        return start != null && attendance.arrival() != null
                && Duration.between(start, attendance.arrival()).compareTo(grace) > 0;
    }

    public static List<Finding> check(Attendance attendance, TrainingSession session) {
        List<Finding> findings = new ArrayList<>();
        LocalTime arrival = attendance.arrival();
        if (arrival != null && attendance.departure() != null && attendance.departure().isBefore(arrival)) {
            findings.add(Finding.warning("departure", "attendance.problem.leftBeforeArriving"));
        }
        if (arrival != null && session.endTime() != null && arrival.isAfter(session.endTime())) {
            findings.add(Finding.warning("arrival", "attendance.problem.arrivedAfterEnd"));
        }
        if (attendance.profileGroup() == null) {
            findings.add(Finding.hint("profileGroup", "attendance.problem.noGroup"));
        }
        if (attendance.gender() == null) {
            findings.add(Finding.hint("gender", "attendance.problem.noGender"));
        }
        if (attendance.participantCode() != null && ParticipantCode.read(attendance.participantCode()).isEmpty()) {
            findings.add(Finding.warning("participantCode", "attendance.problem.codeDoesNotCheck",
                    attendance.participantCode()));
        }
        return findings;
    }

    /// What the rows of one training say about each other, by the id of the row: a person is of exactly one group in a
    /// training (`domain.md` §4), and a code belongs to one person.
    public static Map<UUID, List<Finding>> checkTogether(Collection<Attendance> rows) {
        Map<UUID, List<Finding>> findings = new TreeMap<>(Ids::compare);
        Map<UUID, Set<String>> groups = new HashMap<>();
        Map<String, Set<UUID>> owners = new HashMap<>();
        for (Attendance row : rows) {
            note(groups, row.person(), row.profileGroup());
            note(owners, code(row), row.person());
        }
        for (Attendance row : rows) {
            if (groups.getOrDefault(row.person(), Set.of()).size() > 1) {
                add(findings, row, Finding.warning("profileGroup", "attendance.problem.twoGroups"));
            }
            if (owners.getOrDefault(code(row), Set.of()).size() > 1) {
                add(findings, row, Finding.warning("participantCode", "attendance.problem.codeOfTwo",
                        ParticipantCode.shown(row.participantCode())));
            }
        }
        return findings;
    }

    private static String code(Attendance row) {
        return row.participantCode() == null ? null : ParticipantCode.plain(row.participantCode());
    }

    private static <K, V> void note(Map<K, Set<V>> map, K key, V value) {
        if (key != null && value != null) {
            map.computeIfAbsent(key, none -> new HashSet<>()).add(value);
        }
    }

    private static void add(Map<UUID, List<Finding>> findings, Attendance row, Finding finding) {
        findings.computeIfAbsent(row.id(), none -> new ArrayList<>()).add(finding);
    }

    /// What may stay of a row whose person is in that state: of one who declines only code, group and gender, so that
    /// she still counts (`domain.md` §7.4).
    public static Attendance kept(Attendance row, ConsentState state) {
        return state.keepsPersonalFields() ? row
                : new Attendance(row.id(), row.session(), row.person(), row.sheetRow(), row.profileGroup(),
                        row.gender(), null, null, null, null, row.arrival(), row.departure(), row.participantCode());
    }
}
