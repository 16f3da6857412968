package org.bitacora.evaluation.model;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bitacora.evaluation.model.statistics.Estimate;
import org.bitacora.evaluation.model.statistics.Estimate.Why;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// A17: the change of any part of the pairs, and its guards.
class CutTest {

    private static Cut cut(int pairs, int entry, int exit, int outOf) {
        return Cut.of("Total", Collections.nCopies(pairs, new PairScore(entry, exit, outOf)));
    }

    @Test
    void belowFivePairsNothingIsToldAndTheReasonIs() {
        assertThat(cut(0, 1, 2, 4).percent(Estimate.of(1)).missing()).isEqualTo(Why.NO_PAIRS);
        for (int pairs : new int[] {1, 2, 4}) {
            assertThat(cut(pairs, 1, 2, 4).groupGain().missing()).isEqualTo(Why.FEW_PAIRS);
            assertThat(cut(pairs, 1, 2, 4).told(Estimate.of(1)).isKnown()).isFalse();
        }
        assertThat(cut(5, 1, 2, 4).groupGain().value()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(cut(6, 0, 0, 0).groupGain().missing()).isEqualTo(Why.NO_KEY);
    }

    @Test
    void whoKnewAllAtTheEntryHadNothingToGain() {
        Cut ceiling = cut(6, 4, 4, 4);
        assertThat(ceiling.groupGain().missing()).isEqualTo(Why.CEILING);
        assertThat(ceiling.meanNormalisedChange().missing()).isEqualTo(Why.CEILING);
        assertThat(ceiling.change().t().p().missing()).isEqualTo(Why.SAME_CHANGE);
    }

    @Test
    void scoresOutOfDifferentNumbersOfItemsAreComparedAsSharesOfTheWhole() {
        Cut mixed = Cut.of("Total", Stream.of(new PairScore(2, 4, 8), new PairScore(3, 6, 12), new PairScore(1, 2, 4),
                new PairScore(4, 8, 8), new PairScore(0, 12, 12)).toList());
        assertThat(mixed.whole()).isEqualTo(24);
        assertThat(mixed.entryMean().percent(1)).isEqualByComparingTo("25.0");
        assertThat(mixed.exitMean().percent(1)).isEqualByComparingTo("70.0");
        assertThat(mixed.meanChange().percent(1)).isEqualByComparingTo("45.0");
        assertThat(mixed.percent(mixed.change().change().median()).value()).isEqualTo(25);
    }

    @Test
    void testsDoNotDependOnTheUnitOfTheScores() {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            List<PairScore> few = Stream.generate(() -> new PairScore(random.nextInt(6), random.nextInt(6), 5))
                    .limit(random.nextInt(5, 40)).toList();
            List<PairScore> many = few.stream().map(one -> new PairScore(one.entry() * 3, one.exit() * 3, 15)).toList();
            Cut a = Cut.of("a", few);
            Cut b = Cut.of("b", many);
            assertThat(a.change().wilcoxon().p()).isEqualTo(b.change().wilcoxon().p());
            assertThat(a.change().effects().dz().value()).isCloseTo(b.change().effects().dz().value(), within(1e-9));
            assertThat(a.meanChange().percent(1)).isEqualTo(b.meanChange().percent(1));
        }
    }

    @Test
    void cutsComeWithTheLargestFirst() {
        List<Cut> cuts = Cut.by(name -> name, List.of("b", "a", "c", "c"), name -> new PairScore(1, 2, 4));
        assertThat(cuts).extracting(Cut::label).containsExactly("c", "a", "b");
        assertThat(cuts).extracting(Cut::pairs).containsExactly(2, 1, 1);
    }
}
