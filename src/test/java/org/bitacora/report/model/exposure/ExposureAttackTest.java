package org.bitacora.report.model.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.bitacora.report.model.QuarterlyReport;
import org.junit.jupiter.api.Test;

/// Nothing hidden in one sheet can be counted or subtracted in another (issue 3): for every small group, seen or only to
/// be had by subtraction, there are worlds of whole people in which all that any sheet shows is the same and the group
/// differs by the threshold at least.
class ExposureAttackTest {

    private static final int TABLES = Integer.getInteger("exposure.tables", 2_000);

    @Test
    void nobodyFindsASmallGroupBySubtractingAcrossAllSheets() {
        assertThat(betrayals(TABLES, Hiding::of)).isEmpty();
    }

    /// The attacker is worth something: where only the small numbers themselves are hidden, she finds them.
    @Test
    void hidingOnlyTheSmallNumbersBetraysThem() {
        assertThat(betrayals(100, Hiding::careless).size()).isGreaterThan(80);
    }

    /// What is counted over days that no table has is hidden, with its percentage.
    @Test
    void targetsOfOtherDaysTellNothingOfPeople() {
        QuarterlyReport report = InventedReport.of(7);
        Map<String, Long> numbers = Published.of(report, Hiding.of(report, Exposure.FUNDER)).numbers;
        assertThat(numbers).anySatisfy((key, number) -> assertThat(key).startsWith("lines|Meta: Personas"));
        numbers.forEach((key, number) -> {
            if (key.matches("lines\\|Meta: (Personas|Participaciones|Pares|Conteo).*\\|(Acumulado|% de la meta)")) {
                assertThat(number).as(key).isNull();
            }
        });
    }

    private static Map<Long, String> betrayals(int tables, BiFunction<QuarterlyReport, Exposure, Hiding> hide) {
        Map<Long, String> found = new LinkedHashMap<>();
        LongStream.range(0, tables).forEach(seed -> {
            QuarterlyReport report = InventedReport.of(seed);
            String betrayed = betrayed(report, hide.apply(report, seed % 5 == 4 ? Exposure.PUBLIC : Exposure.FUNDER));
            if (!betrayed.isEmpty()) {
                found.put(seed, betrayed);
            }
        });
        return found;
    }

    /// The small groups of which a reader learns more than a range as wide as the threshold, with that range.
    static String betrayed(QuarterlyReport report, Hiding hiding) {
        int threshold = hiding.exposure().threshold();
        Attacker attacker = new Attacker(report, Published.of(report, hiding));
        Map<String, long[]> ranges = new LinkedHashMap<>();
        attacker.numbers().keySet().stream().filter(key -> isSmall(attacker, key, threshold))
                .forEach(key -> ranges.put(key, new long[2]));
        ranges.forEach((key, range) -> {
            widen(ranges, key, attacker, false, threshold);
            widen(ranges, key, attacker, true, threshold);
        });
        ranges.values().removeIf(range -> range[1] - range[0] >= threshold);
        StringBuilder words = new StringBuilder();
        ranges.forEach((key, range) -> words.append("%s: %d %+d %+d; ".formatted(key, attacker.truth(key), range[0],
                range[1])));
        return words.toString();
    }

    /// Also the empty places of a group that is small as a whole: they would say where it is (requirements G3).
    private static boolean isSmall(Attacker attacker, String key, int threshold) {
        long number = attacker.truth(key);
        String[] parts = key.split("\\|");
        boolean isPlaceOfFew = parts[0].equals("place") && !parts[2].equals("Personas")
                && isFew(attacker.truth("place|Total|" + parts[2]), threshold);
        return isFew(number, threshold) || number == 0 && isPlaceOfFew;
    }

    private static boolean isFew(long number, int threshold) {
        return number > 0 && number < threshold;
    }

    private static void widen(Map<String, long[]> ranges, String key, Attacker attacker, boolean larger,
            int threshold) {
        long[] range = ranges.get(key);
        if (range[1] - range[0] < threshold) {
            Map<String, Long> world = attacker.world(key, larger,
                    (int) (larger ? threshold + range[0] : threshold - range[1]));
            ranges.forEach((each, bounds) -> {
                bounds[0] = Math.min(bounds[0], world.get(each));
                bounds[1] = Math.max(bounds[1], world.get(each));
            });
        }
    }
}
