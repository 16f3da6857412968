package org.bitacora.evaluation.model.statistics;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.bitacora.evaluation.model.statistics.Estimate.Why;
import org.bitacora.evaluation.model.statistics.PointTable.Discrimination;
import org.bitacora.evaluation.model.statistics.PointTable.Row;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Reliability, discrimination and the change of single items.
class InstrumentFiguresTest {

    private static final Offset<Double> FOUR_DECIMALS = Offset.offset(0.00005);

    @Test
    void alphaAgreesWithTheOracle() {
        Pretest.agrees(Pretest.table("pre").alpha(), "alphaPre");
        Pretest.agrees(Pretest.table("post").alpha(), "alphaPost");
    }

    @Test
    void discriminationAgreesWithTheOracle() {
        List<Discrimination> found = Pretest.table("post").discrimination();
        for (int item = 0; item < 8; item++) {
            Pretest.agrees(found.get(item).d(), Pretest.EXPECTED.get("D27Post").get(item));
            JsonNode r = Pretest.EXPECTED.get("rPbCorrectedPost").get(item);
            if (r.isNull()) {
                assertThat(found.get(item).r().missing()).isEqualTo(Why.NO_SPREAD);
            } else {
                assertThat(found.get(item).r().value()).isCloseTo(r.asDouble(), FOUR_DECIMALS);
            }
        }
    }

    @Test
    void oneItemHasNoReliability() {
        PointTable one = new PointTable(1, List.of(new Row("A", 1), new Row("B", 0)));
        assertThat(one.alpha().missing()).isEqualTo(Why.ONE_ITEM);
        assertThat(one.discrimination().getFirst().r().missing()).isEqualTo(Why.ONE_ITEM);
        assertThat(one.discrimination().getFirst().d().value()).isEqualTo(1);
    }

    @Test
    void withoutPeopleOrSpreadThereIsNoReliability() {
        assertThat(new PointTable(3, List.of()).alpha().missing()).isEqualTo(Why.NO_PAIRS);
        assertThat(new PointTable(3, List.of(new Row("A", 1, 0, 1))).alpha().missing()).isEqualTo(Why.ONE_PAIR);
        PointTable flat = new PointTable(2, List.of(new Row("A", 1, 0), new Row("B", 0, 1)));
        assertThat(flat.alpha().missing()).isEqualTo(Why.NO_SPREAD);
        assertThat(new PointTable(2, List.of(new Row("A", 1, 1))).discrimination().getFirst().d().missing())
                .isEqualTo(Why.ONE_PAIR);
    }

    @Test
    void mcNemarAgreesWithTheOracle() { // domain.md §8, items 4 and 8
        assertThat(McNemar.of(5, 0).p()).isCloseTo(0.0625, within(1e-12));
        assertThat(McNemar.of(2, 1).p()).isEqualTo(1);
        assertThat(McNemar.of(0, 0).p()).isEqualTo(1);
        assertThat(McNemar.of(0, 5).p()).isEqualTo(McNemar.of(5, 0).p());
        assertThat(McNemar.of(40_000, 3_000).p()).isBetween(0.0, 1e-12);
    }

    @Test
    void mcNemarIsThatOfCountedCoins() {
        for (int b = 0; b <= 8; b++) {
            for (int c = 0; c <= 8; c++) {
                int n = b + c;
                int least = Math.min(b, c);
                long tail = IntStream.range(0, 1 << n).filter(coins -> Integer.bitCount(coins) <= least).count();
                assertThat(McNemar.of(b, c).p()).isCloseTo(Math.min(1, 2.0 * tail / (1 << n)), within(1e-12));
            }
        }
    }

    @Test
    void holmMultipliesTheSmallestMostAndNeverFalls() {
        assertThat(McNemar.holm(0.01, 0.04, 0.03, 0.005)).containsExactly(new double[] {0.03, 0.06, 0.06, 0.02},
                within(1e-12));
        assertThat(McNemar.holm()).isEmpty();
        assertThat(McNemar.holm(0.7, 0.9)).containsExactly(1, 1);
    }

    @Test
    void holmIsNeverBelowThePAndKeepsItsOrder() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            double[] p = random.doubles(random.nextInt(1, 20)).toArray();
            double[] corrected = McNemar.holm(p);
            for (int i = 0; i < p.length; i++) {
                assertThat(corrected[i]).isBetween(p[i], 1.0);
                for (int j = 0; j < p.length; j++) {
                    assertThat(p[i] < p[j] && corrected[i] > corrected[j]).isFalse();
                }
            }
        }
    }
}
