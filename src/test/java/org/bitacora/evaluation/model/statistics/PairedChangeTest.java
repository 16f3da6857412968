package org.bitacora.evaluation.model.statistics;

import org.bitacora.evaluation.model.statistics.Estimate.Why;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// A23: what may be said of a change, and what may not.
class PairedChangeTest {

    private static PairedChange of(long[] entries, long[] exits) {
        return PairedChange.of(entries, exits);
    }

    private static long[] scores(long... scores) {
        return scores;
    }

    @Test
    void meansSpreadsAndMediansAgreeWithTheOracle() {
        PairedChange change = Pretest.change();
        assertThat(change.entry().sum()).isEqualTo(41);
        assertThat(change.exit().sum()).isEqualTo(58);
        Pretest.agrees(change.entry().mean(), "meanPre");
        Pretest.agrees(change.exit().mean(), "meanPost");
        Pretest.agrees(change.entry().deviation(), "sdPre");
        Pretest.agrees(change.exit().deviation(), "sdPost");
        Pretest.agrees(change.entry().median(), "medianPre");
        Pretest.agrees(change.exit().median(), "medianPost");
        Pretest.agrees(change.change().mean(), "meanDiff");
        Pretest.agrees(change.change().deviation(), "sdDiff");
    }

    @Test
    void studentsTAgreesWithTheOracle() {
        PairedT t = Pretest.change().t();
        Pretest.agrees(t.t(), "t");
        Pretest.agrees(t.p(), "pT");
        Pretest.agrees(t.error(), "seDiff");
        Pretest.agrees(t.low(), Pretest.EXPECTED.get("ci95").get(0));
        Pretest.agrees(t.high(), Pretest.EXPECTED.get("ci95").get(1));
        assertThat(t.freedom()).isEqualTo(Pretest.EXPECTED.get("df").asInt());
    }

    @Test
    void effectSizesAgreeWithTheOracle() {
        EffectSizes effects = Pretest.change().effects();
        Pretest.agrees(effects.dz(), "cohenDz");
        Pretest.agrees(effects.hedgesDz(), "hedgesGz");
        Pretest.agrees(effects.dav(), "cohenDav");
        Pretest.agrees(effects.hedgesDav(), "hedgesGav");
    }

    @Test
    void withoutPairsNothingIsComputed() {
        PairedChange none = of(scores(), scores());
        assertThat(none.entry().mean().missing()).isEqualTo(Why.NO_PAIRS);
        assertThat(none.entry().median().missing()).isEqualTo(Why.NO_PAIRS);
        assertThat(none.t().p().missing()).isEqualTo(Why.NO_PAIRS);
        assertThat(none.wilcoxon().p().missing()).isEqualTo(Why.NO_PAIRS);
        assertThat(none.effects().dz().missing()).isEqualTo(Why.NO_PAIRS);
        assertThat(none.t().freedom()).isZero();
    }

    @Test
    void onePairHasAMeanButNoSpread() {
        PairedChange one = of(scores(3), scores(5));
        assertThat(one.change().mean().value()).isEqualTo(2);
        assertThat(one.change().deviation().missing()).isEqualTo(Why.ONE_PAIR);
        assertThat(one.t().t().missing()).isEqualTo(Why.ONE_PAIR);
        assertThat(one.effects().dav().missing()).isEqualTo(Why.ONE_PAIR);
        assertThat(one.wilcoxon().p().value()).isEqualTo(1);
    }

    @Test
    void twoPairsAreTooFewForHedges() {
        PairedChange two = of(scores(1, 2), scores(2, 5));
        assertThat(two.t().t().value()).isCloseTo(2, within(1e-12));
        assertThat(two.effects().dz().isKnown()).isTrue();
        assertThat(two.effects().hedgesDz().missing()).isEqualTo(Why.FEW_PAIRS);
    }

    @Test
    void theSameChangeInAllHasNoTestOfMeans() {
        PairedChange same = of(scores(1, 2, 3, 4, 5), scores(2, 3, 4, 5, 6));
        assertThat(same.t().t().missing()).isEqualTo(Why.SAME_CHANGE);
        assertThat(same.effects().dz().missing()).isEqualTo(Why.SAME_CHANGE);
        assertThat(same.effects().dav().isKnown()).isTrue();
        assertThat(same.wilcoxon().p().value()).isEqualTo(0.0625);
        assertThat(same.wilcoxon().isTooSmallToTell()).isTrue();
        assertThat(same.t().t().reason()).isEqualTo("todas las personas cambiaron lo mismo");
    }

    @Test
    void nobodyWhoChangesHasNoRankTest() {
        PairedChange none = of(scores(4, 4), scores(4, 4));
        assertThat(none.wilcoxon().p().missing()).isEqualTo(Why.NOBODY_CHANGED);
        assertThat(none.wilcoxon().rankBiserial().missing()).isEqualTo(Why.NOBODY_CHANGED);
        assertThat(none.effects().dav().missing()).isEqualTo(Why.NO_SPREAD);
    }

    @Test
    void quartilesAreThoseOfASpreadsheet() {
        Sample sample = Sample.of(7, 1, 3, 10);
        assertThat(sample.lowerQuartile().value()).isEqualTo(2.5);
        assertThat(sample.median().value()).isEqualTo(5);
        assertThat(sample.upperQuartile().value()).isEqualTo(7.75);
    }

    @Test
    void halfAMeasurementIsABug() {
        assertThatThrownBy(() -> of(scores(1), scores())).isInstanceOf(IllegalArgumentException.class);
    }
}
