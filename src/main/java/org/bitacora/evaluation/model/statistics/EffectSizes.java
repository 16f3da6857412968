package org.bitacora.evaluation.model.statistics;

import org.bitacora.evaluation.model.statistics.Estimate.Why;

/// How large a change is in units of spread. `dz` measures it against the spread of the changes, `dav` against the mean
/// spread of the scores; they differ, so each is named wherever it is shown. Both come also corrected for small groups
/// (Hedges).
public record EffectSizes(Estimate dz, Estimate hedgesDz, Estimate dav, Estimate hedgesDav) {

    /// d_z = d̄ / s_d; d_av = d̄ / ((s_X + s_Y) / 2); J = 1 − 3 / (4(n − 1) − 1)
    static EffectSizes of(Sample entry, Sample exit, Sample change) {
        int n = change.size();
        if (n < 2) {
            Estimate none = Estimate.none(n == 0 ? Why.NO_PAIRS : Why.ONE_PAIR);
            return new EffectSizes(none, none, none, none);
        }
        double mean = change.mean().value();
        double spread = (entry.deviation().value() + exit.deviation().value()) / 2;
        Estimate dz = change.isFlat() ? Estimate.none(Why.SAME_CHANGE)
                : change.deviation().map(deviation -> mean / deviation);
        Estimate dav = spread == 0 ? Estimate.none(Why.NO_SPREAD) : Estimate.of(mean / spread);
        return new EffectSizes(dz, hedges(dz, n), dav, hedges(dav, n));
    }

    /// With two pairs the correction would leave nothing.
    private static Estimate hedges(Estimate d, int n) {
        return n < 3 && d.isKnown() ? Estimate.none(Why.FEW_PAIRS) : d.map(one -> one * (1 - 3 / (4 * (n - 1.0) - 1)));
    }
}
