package org.bitacora.evaluation.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The score of one participant at the entry and at the exit, in whole items.
public record PairScore(int entry, int exit, int outOf) {

    static PairScore of(Collection<Item> items, SheetPair pair) {
        SheetScore entry = Scoring.score(items, pair.entry());
        return new PairScore(entry.right(), Scoring.score(items, pair.exit()).right(), entry.outOf());
    }

    static List<PairScore> of(Collection<Item> items, Collection<SheetPair> pairs) {
        return pairs.stream().map(pair -> of(items, pair)).toList();
    }

    /// The scores over the items of each construct, in the order in which constructs first occur. Constructs are told
    /// apart by what people read, so that a code and the same words typed by hand are one.
    public static Map<String, List<PairScore>> byConstruct(Collection<Item> items, Collection<SheetPair> pairs) {
        Map<String, List<Item>> constructs = items.stream().filter(Scoring::isScored)
                .filter(item -> item.construct() != null).collect(Collectors.groupingBy(
                        item -> EvaluationCatalogues.CONSTRUCTS.label(item.construct()), LinkedHashMap::new,
                        Collectors.toList()));
        Map<String, List<PairScore>> scores = new LinkedHashMap<>();
        constructs.forEach((construct, its) -> scores.put(construct, of(its, pairs)));
        return scores;
    }

    /// @param whole a multiple of `outOf`
    long entryOf(long whole) {
        return entry * (whole / outOf);
    }

    long exitOf(long whole) {
        return exit * (whole / outOf);
    }

    Gain gain() {
        return Gain.of(new SheetScore(entry, outOf, 0), new SheetScore(exit, outOf, 0));
    }
}
