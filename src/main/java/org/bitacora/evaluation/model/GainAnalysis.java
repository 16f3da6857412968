package org.bitacora.evaluation.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a training changed in what people answer: in total, by construct and by item. Only pairs enter it; the sheets
/// without pair are counted beside them.
///
/// @param constructs in the order in which they first occur in the questionnaire
/// @param items the scored ones that every form asks alike, in their order
public record GainAnalysis(Gain total, List<ConstructGain> constructs, List<ItemChange> items, int unpaired) {

    public static GainAnalysis of(Collection<Item> items, Pairing pairing) {
        return of(items, pairing.pairs(), pairing.unpaired().size());
    }

    /// @param items those of a questionnaire with one form
    public static GainAnalysis of(Collection<Item> items, Collection<SheetPair> pairs, int unpaired) {
        return of(MarkedPairs.of(Forms.one(items), pairs), unpaired);
    }

    /// @param pairs of one training or of several with the same questionnaire
    public static GainAnalysis of(MarkedPairs pairs, int unpaired) {
        return new GainAnalysis(pairs.gain(item -> true), constructs(pairs), changes(pairs), unpaired);
    }

    private static List<ConstructGain> constructs(MarkedPairs pairs) {
        List<ConstructGain> constructs = new ArrayList<>();
        pairs.items().stream().map(Item::construct).filter(Objects::nonNull).distinct().forEach(construct ->
                constructs.add(new ConstructGain(construct,
                        pairs.places(item -> construct.equals(item.construct())).length,
                        pairs.gain(item -> construct.equals(item.construct())))));
        return List.copyOf(constructs);
    }

    private static List<ItemChange> changes(MarkedPairs pairs) {
        return IntStream.of(pairs.places(pairs.forms()::isSame)).mapToObj(place -> change(place, pairs)).toList();
    }

    private static ItemChange change(int place, MarkedPairs pairs) {
        int[] count = new int[4];
        for (MarkedPair pair : pairs.list()) {
            count[0] += pair.entry().point(place);
            count[1] += pair.exit().point(place);
            count[2] += pair.entry().blank().get(place) ? 1 : 0;
            count[3] += pair.exit().blank().get(place) ? 1 : 0;
        }
        return new ItemChange(pairs.items().get(place), pairs.list().size(), count[0], count[1], count[2], count[3]);
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
