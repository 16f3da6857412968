package org.bitacora.evaluation.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bitacora.i18n.Texts;

/// What a methodologist asks of one training: the change in total and by its cuts, the items, the reliability. Only pairs
/// enter it; without a comparison group it tells of a change, never of an effect.
///
/// @param groups by profile group
/// @param places by the institution that people came from
/// @param forms empty for a questionnaire with one form
public record TechnicalDetail(Cut total, List<Cut> constructs, List<Cut> groups, List<Cut> places, ItemDetails items,
        Optional<FormsDetail> forms, int unpaired) {

    /// @param group the group of a pair in words
    /// @param place where a pair came from, in words
    public static TechnicalDetail of(GainAnalysis analysis, MarkedPairs pairs, Function<SheetPair, String> group,
            Function<SheetPair, String> place) {
        return new TechnicalDetail(Cut.of(Texts.get("technical.total"), pairs.scores()),
                Cut.each(pairs.byConstruct()), by(group, pairs), by(place, pairs), ItemDetails.of(analysis, pairs),
                FormsDetail.of(pairs), analysis.unpaired());
    }

    private static List<Cut> by(Function<SheetPair, String> label, MarkedPairs pairs) {
        record Scored(SheetPair pair, PairScore score) {
        }
        List<PairScore> scores = pairs.scores();
        Collection<Scored> scored = IntStream.range(0, scores.size())
                .mapToObj(i -> new Scored(pairs.list().get(i).pair(), scores.get(i))).toList();
        return Cut.by(one -> label.apply(one.pair()), scored, Scored::score);
    }
}
