package org.bitacora.evaluation.model.statistics;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SignedRankTest {

    private static final JsonNode EXPECTED = Pretest.EXPECTED.get("wilcoxonDropZeros");

    @Test
    void agreesWithTheOracleThatDropsZeros() {
        SignedRank test = SignedRank.of(Pretest.differences());
        assertThat(test.changed()).isEqualTo(EXPECTED.get("m").asInt());
        assertThat(test.plus()).isEqualTo(EXPECTED.get("wPlus").asDouble());
        assertThat(test.minus()).isEqualTo(EXPECTED.get("wMinus").asDouble());
        Pretest.agrees(test.p(), EXPECTED.get("pExact"));
        Pretest.agrees(test.z(), EXPECTED.get("zCC"));
        Pretest.agrees(test.rankBiserial(), EXPECTED.get("rankBiserial"));
        assertThat(test.variance()).isEqualTo(70.125);
        assertThat(test.exact()).isTrue();
    }

    @Test
    void theExactPIsThatOfAllSigns() {
        Random random = new Random(8);
        for (int round = 0; round < 400; round++) {
            long[] changes = LongStream.generate(() -> random.nextInt(-6, 7)).limit(random.nextInt(1, 15)).toArray();
            long[] kept = Arrays.stream(changes).filter(d -> d != 0).toArray();
            if (kept.length > 0 && kept.length <= 12) {
                assertThat(SignedRank.of(changes).p().value()).as(Arrays.toString(changes))
                        .isCloseTo(bySigns(kept), within(1e-12));
            }
        }
    }

    /// Tries all 2^m signs, with ranks counted one against the other.
    private static double bySigns(long[] changes) {
        int m = changes.length;
        double[] ranks = Arrays.stream(changes).mapToDouble(one -> rank(one, changes)).toArray();
        double plus = IntStream.range(0, m).filter(i -> changes[i] > 0).mapToDouble(i -> ranks[i]).sum();
        double all = Arrays.stream(ranks).sum();
        double least = Math.min(plus, all - plus);
        long asExtreme = IntStream.range(0, 1 << m).filter(signs -> {
            double sum = IntStream.range(0, m).filter(i -> (signs >> i & 1) == 1).mapToDouble(i -> ranks[i]).sum();
            return Math.min(sum, all - sum) <= least + 1e-9;
        }).count();
        return asExtreme / (double) (1 << m);
    }

    private static double rank(long one, long[] changes) {
        long below = Arrays.stream(changes).filter(other -> Math.abs(other) < Math.abs(one)).count();
        long alike = Arrays.stream(changes).filter(other -> Math.abs(other) == Math.abs(one)).count();
        return below + (alike + 1) / 2.0;
    }

    @Test
    void beyondTwentyFiveChangesItIsNormalAndNearTheExactOne() {
        long[] changes = LongStream.rangeClosed(1, 26).map(d -> d % 3 == 0 ? -d : d).toArray();
        SignedRank normal = SignedRank.of(changes);
        assertThat(normal.exact()).isFalse();
        assertThat(normal.p().value()).isCloseTo(0.0888182833, within(1e-9));
        double countedBySigns = 0.0890290141;
        assertThat(normal.p().value()).isCloseTo(countedBySigns, within(0.001));
        assertThat(SignedRank.of(Arrays.copyOf(changes, 25)).exact()).isTrue();
    }

    @Test
    void balancedChangesAreNoChange() {
        assertThat(SignedRank.of(1, -1).p().value()).isEqualTo(1);
        assertThat(SignedRank.of(LongStream.range(0, 40).map(i -> i % 2 == 0 ? 1 : -1).toArray()).p().value())
                .isEqualTo(1);
    }

    @Test
    void fiveChangesCanNeverBeSignificant() {
        assertThat(SignedRank.of(1, 2, 3, 4, 5).p().value()).isEqualTo(0.0625);
        assertThat(SignedRank.of(1, 2, 3, 4, 5, 6).p().value()).isEqualTo(0.03125);
        assertThat(SignedRank.of(1, 2, 3, 4, 5, 6).isTooSmallToTell()).isFalse();
    }
}
