package org.bitacora.evaluation.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.bitacora.i18n.Texts;

/// What a methodologist asks of one training: the change in total and by its cuts, the items, the reliability. Only pairs
/// enter it; without a comparison group it tells of a change, never of an effect.
///
/// @param groups by profile group
/// @param places by the institution that people came from
public record TechnicalDetail(Cut total, List<Cut> constructs, List<Cut> groups, List<Cut> places, ItemDetails items,
        int unpaired) {

    /// @param group the group of a pair in words
    /// @param place where a pair came from, in words
    public static TechnicalDetail of(GainAnalysis analysis, Collection<SheetPair> pairs,
            Function<SheetPair, String> group, Function<SheetPair, String> place) {
        List<Item> items = analysis.items().stream().map(ItemChange::item).toList();
        return new TechnicalDetail(Cut.of(Texts.get("technical.total"), PairScore.of(items, pairs)),
                Cut.each(PairScore.byConstruct(items, pairs)),
                Cut.by(group, pairs, pair -> PairScore.of(items, pair)),
                Cut.by(place, pairs, pair -> PairScore.of(items, pair)), ItemDetails.of(analysis, pairs),
                analysis.unpaired());
    }
}
