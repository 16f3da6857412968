package org.bitacora.evaluation.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.bitacora.evaluation.model.statistics.Estimate;
import org.bitacora.evaluation.model.statistics.Estimate.Why;
import org.bitacora.evaluation.model.statistics.PairedChange;

/// All that is said of the change of some pairs: everybody, one construct, one group, one place. Every person weighs the
/// same. Scores stay whole numbers also where trainings asked different numbers of items: they are then counted in parts
/// of their least common multiple.
///
/// @param pairs all pairs of the cut, those without any scored item among them
/// @param whole the score that is 100 %
public record Cut(String label, int pairs, long whole, Gain gain, PairedChange change) {

    private static final int PERCENT = 100;

    public static Cut of(String label, Collection<PairScore> scores) {
        List<PairScore> scored = scores.stream().filter(score -> score.outOf() > 0).toList();
        long whole = scored.stream().mapToLong(PairScore::outOf).distinct().reduce(1, Cut::commonMultiple);
        return new Cut(label, scores.size(), whole,
                scored.stream().map(PairScore::gain).reduce(Gain.NONE, Gain::plus),
                PairedChange.of(longs(scored, score -> score.entryOf(whole)),
                        longs(scored, score -> score.exitOf(whole))));
    }

    private static long[] longs(List<PairScore> scores, ToLongFunction<PairScore> value) {
        return scores.stream().mapToLong(value).toArray();
    }

    private static long commonMultiple(long a, long b) {
        long greatest = a;
        for (long rest = b; rest != 0;) {
            long next = greatest % rest;
            greatest = rest;
            rest = next;
        }
        return a / greatest * b;
    }

    /// One cut per label, the one with most pairs first.
    public static <P> List<Cut> by(Function<P, String> label, Collection<P> pairs, Function<P, PairScore> score) {
        Map<String, List<PairScore>> byLabel = pairs.stream().collect(Collectors.groupingBy(label, LinkedHashMap::new,
                Collectors.mapping(score, Collectors.toList())));
        return each(byLabel).stream().sorted(Comparator.comparingInt(Cut::pairs).reversed().thenComparing(Cut::label))
                .toList();
    }

    /// One cut per label, in their order.
    public static List<Cut> each(Map<String, List<PairScore>> scores) {
        return scores.entrySet().stream().map(one -> of(one.getKey(), one.getValue())).toList();
    }

    /// Whether there are enough pairs to speak of them without speaking of single persons.
    public boolean isEnough() {
        return gain.isEnough();
    }

    /// The figure, unless the cut is too small to give any.
    public Estimate told(Estimate figure) {
        if (isEnough()) {
            return figure;
        }
        return Estimate.none(pairs == 0 ? Why.NO_PAIRS : gain.possible() == 0 ? Why.NO_KEY : Why.FEW_PAIRS);
    }

    /// Mean share of right answers at the entry.
    public Share entryMean() {
        return new Share(change.entry().sum(), gain.pairs() * whole);
    }

    public Share exitMean() {
        return new Share(change.exit().sum(), gain.pairs() * whole);
    }

    /// Mean change, of which 1 % is one percentage point.
    public Share meanChange() {
        return new Share(change.change().sum(), gain.pairs() * whole);
    }

    /// A score or a difference of scores as percentage of all items.
    public Estimate percent(Estimate score) {
        return told(score.map(points -> points * PERCENT / whole));
    }

    /// The group's normalised gain (Hake), (Ȳ − X̄)/(K − X̄).
    public Estimate groupGain() {
        return told(gain.groupGain().isDefined() ? Estimate.of(gain.groupGain().value()) : Estimate.none(Why.CEILING));
    }

    /// The mean of the individual normalised changes, which knows losses too.
    public Estimate meanNormalisedChange() {
        return told(gain.meanNormalisedChange().isPresent() ? Estimate.of(gain.meanNormalisedChange().getAsDouble())
                : Estimate.none(Why.CEILING));
    }
}
