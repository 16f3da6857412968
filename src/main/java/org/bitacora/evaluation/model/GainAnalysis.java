package org.bitacora.evaluation.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a training changed in what people answer: in total, by construct and by item. Only pairs enter it; the sheets
/// without pair are counted beside them.
///
/// @param constructs in the order in which they first occur in the questionnaire
/// @param items the scored ones, in their order
public record GainAnalysis(Gain total, List<ConstructGain> constructs, List<ItemChange> items, int unpaired) {

    private static final Comparator<Item> ORDER = Comparator
            .comparing(Item::position, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Item::code, Comparator.nullsLast(Comparator.naturalOrder()));

    public static GainAnalysis of(Collection<Item> items, Pairing pairing) {
        return of(items, pairing.pairs(), pairing.unpaired().size());
    }

    /// @param pairs of one training or of several with the same questionnaire
    public static GainAnalysis of(Collection<Item> items, Collection<SheetPair> pairs, int unpaired) {
        List<Item> scored = items.stream().filter(Scoring::isScored).sorted(ORDER).toList();
        return new GainAnalysis(gain(scored, pairs), constructs(scored, pairs),
                scored.stream().map(item -> change(item, pairs)).toList(), unpaired);
    }

    private static Gain gain(List<Item> items, Collection<SheetPair> pairs) {
        return pairs.stream()
                .map(pair -> Gain.of(Scoring.score(items, pair.entry()), Scoring.score(items, pair.exit())))
                .reduce(Gain.NONE, Gain::plus);
    }

    private static List<ConstructGain> constructs(List<Item> scored, Collection<SheetPair> pairs) {
        List<ConstructGain> constructs = new ArrayList<>();
        scored.stream().map(Item::construct).filter(Objects::nonNull).distinct().forEach(construct -> {
            List<Item> its = scored.stream().filter(item -> construct.equals(item.construct())).toList();
            constructs.add(new ConstructGain(construct, its.size(), gain(its, pairs)));
        });
        return List.copyOf(constructs);
    }

    private static ItemChange change(Item item, Collection<SheetPair> pairs) {
        int[] count = new int[4];
        for (SheetPair pair : pairs) {
            Mark pre = Scoring.mark(item, pair.entry());
            Mark post = Scoring.mark(item, pair.exit());
            count[0] += pre == Mark.RIGHT ? 1 : 0;
            count[1] += post == Mark.RIGHT ? 1 : 0;
            count[2] += pre == Mark.BLANK ? 1 : 0;
            count[3] += post == Mark.BLANK ? 1 : 0;
        }
        return new ItemChange(item, pairs.size(), count[0], count[1], count[2], count[3]);
    }

    /// The items to talk about with the team, the lowest first.
    public List<ItemChange> stillLow() {
        return items.stream().filter(ItemChange::isStillLow)
                .sorted(Comparator.comparingInt(ItemChange::rightPost)).toList();
    }

    /// The item that won most, if any did.
    public Optional<ItemChange> greatestChange() {
        return items.stream().filter(item -> item.change() > 0).max(Comparator.comparingInt(ItemChange::change));
    }
}
