package org.bitacora.evaluation.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The pairs of one questionnaire, each sheet marked once; every figure counts from here.
public final class MarkedPairs {

    private final Forms forms;
    private final List<Item> items;
    private final List<MarkedPair> pairs;

    private MarkedPairs(Forms forms, List<Item> items, List<MarkedPair> pairs) {
        this.forms = forms;
        this.items = items;
        this.pairs = List.copyOf(pairs);
    }

    public static MarkedPairs of(Forms forms, Collection<SheetPair> pairs) {
        List<Item> scored = forms.scored();
        return new MarkedPairs(forms, scored, pairs.stream().map(pair -> new MarkedPair(pair,
                MarkedSheet.of(forms, scored, pair.entry()), MarkedSheet.of(forms, scored, pair.exit()))).toList());
    }

    /// These and those of another training that asked the same.
    public MarkedPairs and(MarkedPairs other) {
        List<MarkedPair> both = new ArrayList<>(pairs);
        both.addAll(other.pairs);
        return new MarkedPairs(forms, items, both);
    }

    /// Some of the pairs.
    MarkedPairs where(Predicate<SheetPair> wanted) {
        return new MarkedPairs(forms, items, pairs.stream().filter(one -> wanted.test(one.pair())).toList());
    }

    public Forms forms() {
        return forms;
    }

    /// The scored items, under those of form A.
    List<Item> items() {
        return items;
    }

    List<MarkedPair> list() {
        return pairs;
    }

    public List<SheetPair> pairs() {
        return pairs.stream().map(MarkedPair::pair).toList();
    }

    /// The places of some items.
    int[] places(Predicate<Item> wanted) {
        return IntStream.range(0, items.size()).filter(place -> wanted.test(items.get(place))).toArray();
    }

    /// The score of each pair over all items.
    public List<PairScore> scores() {
        return scores(item -> true);
    }

    /// The score of each pair over some items, in the order of the pairs.
    public List<PairScore> scores(Predicate<Item> wanted) {
        int[] places = places(wanted);
        return pairs.stream().map(pair -> pair.score(places)).toList();
    }

    Gain gain(Predicate<Item> wanted) {
        return scores(wanted).stream().map(PairScore::gain).reduce(Gain.NONE, Gain::plus);
    }

    /// The scores over the items of each construct, in the order in which constructs first occur. Constructs are told
    /// apart by what people read, so that a code and the same words typed by hand are one.
    public Map<String, List<PairScore>> byConstruct() {
        List<String> labels = items.stream().filter(item -> item.construct() != null).map(MarkedPairs::construct)
                .distinct().toList();
        return labels.stream().collect(Collectors.toMap(label -> label, label -> scores(item ->
                item.construct() != null && label.equals(construct(item))), (a, b) -> a, LinkedHashMap::new));
    }

    private static String construct(Item item) {
        return EvaluationCatalogues.CONSTRUCTS.label(item.construct());
    }
}
