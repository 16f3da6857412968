package org.bitacora.report.model.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.record.RecordRef;
import org.bitacora.report.model.AttendanceFact;
import org.bitacora.report.model.Facts;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.HeadCountFact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows that came in less rows that went out are the difference of the numbers, whatever happened meanwhile: people who
/// came, left or were joined, corrected genders and groups, moved days, other head counts.
class MovedRowsTest {

    private static final List<String> GROUPS = List.of(GroupCodes.COMMUNITY, GroupCodes.HEALTH_PROFESSIONAL);
    private static final List<String> GENDERS = List.of(GenderCodes.FEMALE, GenderCodes.MALE, GenderCodes.OTHER);

    private Random random;
    private final Map<UUID, UUID> joined = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void whatCameInLessWhatWentOutIsTheDifferenceOfTheNumbers(long seed) {
        random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            List<AttendanceFact> before = attendances(random.nextInt(30));
            List<AttendanceFact> after = meanwhile(before);
            Figures then = new Figures(new Facts(List.of(), before, headCounts(), Map.of()));
            Figures now = new Figures(new Facts(List.of(), after, headCounts(), Map.of()));
            compare(then, now);
        }
    }

    private void compare(Figures then, Figures now) {
        Map<String, Figure> was = byLabel(then);
        Map<String, Figure> is = byLabel(now);
        is.forEach((label, figure) -> {
            List<MovedRow> moved = MovedRows.of(was.get(label), figure, this::standing);
            long numberThen = was.containsKey(label) ? was.get(label).number() : 0;
            assertThat(moved.stream().mapToLong(MovedRow::effect).sum()).as(label)
                    .isEqualTo(figure.number() - numberThen);
            assertThat(MovedRows.of(figure, figure, this::standing)).as("against itself").isEmpty();
        });
    }

    private static Map<String, Figure> byLabel(Figures figures) {
        Map<String, Figure> all = new HashMap<>();
        figures.all().forEach(figure -> all.putIfAbsent(figure.label(), figure));
        return all;
    }

    private RecordRef standing(RecordRef record) {
        return new RecordRef(record.kind(), joined.getOrDefault(record.id(), record.id()));
    }

    private List<AttendanceFact> attendances(int number) {
        List<AttendanceFact> all = new ArrayList<>();
        for (int n = 0; n < number; n++) {
            all.add(attendance(id("person", random.nextInt(12)), random.nextInt(6)));
        }
        return once(all);
    }

    /// As the store gives them: each person once in a session, each record once.
    private static List<AttendanceFact> once(List<AttendanceFact> all) {
        Set<Object> seen = new HashSet<>();
        return all.stream().filter(one -> seen.add(one.id()) & seen.add(List.of(one.session(), one.person()))).toList();
    }

    private AttendanceFact attendance(UUID person, int session) {
        return new AttendanceFact(new UUID(person.getLeastSignificantBits(), session), person, id("training", session),
                id("session", session), LocalDate.of(2026, 1, 1).plusDays(session), pick(GROUPS), pick(GENDERS), null,
                null, null, null, false, true);
    }

    private List<AttendanceFact> meanwhile(List<AttendanceFact> before) {
        joined.clear();
        if (random.nextBoolean()) {
            joined.put(id("person", 3), id("person", 1));
        }
        List<AttendanceFact> after = new ArrayList<>();
        for (AttendanceFact one : before) {
            if (random.nextInt(5) > 0) {
                UUID person = joined.getOrDefault(one.person(), one.person());
                after.add(new AttendanceFact(one.id(), person, one.training(), one.session(), one.date(),
                        random.nextInt(6) == 0 ? pick(GROUPS) : one.group(),
                        random.nextInt(6) == 0 ? pick(GENDERS) : one.gender(), null, null, null, null, false,
                        true));
            }
        }
        attendances(random.nextInt(8)).stream().filter(one -> !joined.containsKey(one.person())).forEach(after::add);
        return once(after);
    }

    private List<HeadCountFact> headCounts() {
        List<HeadCountFact> counts = new ArrayList<>();
        for (int session = 0; session < random.nextInt(4); session++) {
            counts.add(new HeadCountFact(id("count", session), id("training", session), id("session", session),
                    LocalDate.of(2026, 1, 1), "Rutas", pick(GROUPS), pick(GENDERS), 1 + random.nextInt(40), false));
        }
        return counts;
    }

    private String pick(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }

    private static UUID id(String kind, int n) {
        return new UUID(kind.hashCode(), n);
    }
}
