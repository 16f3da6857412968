package org.bitacora.report.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bitacora.directory.model.Territories;
import org.bitacora.evaluation.model.Cut;
import org.bitacora.evaluation.model.PairScore;
import org.bitacora.i18n.Texts;

/// What a methodologist asks of the evaluations of a period: the change of all pairs, by construct, by profile group and
/// by municipality. It is told apart from the plain figures: here every person weighs the same.
public final class TechnicalCuts {

    private final List<Outcome> outcomes;
    private final Map<UUID, String> municipalities = new HashMap<>();

    public TechnicalCuts(List<Outcome> outcomes, Facts facts) {
        this.outcomes = outcomes;
        facts.sessions().forEach(one -> municipalities.putIfAbsent(one.training(), one.municipality()));
    }

    public Cut total() {
        return Cut.of(Texts.get("report.total"), outcomes.stream().flatMap(one -> one.pairs().stream())
                .map(Outcome.Pair::score).toList());
    }

    /// In the order in which they first occur.
    public List<Cut> constructs() {
        Map<String, List<PairScore>> scores = new LinkedHashMap<>();
        outcomes.forEach(one -> one.constructScores().forEach((construct, those) ->
                scores.computeIfAbsent(construct, none -> new ArrayList<>()).addAll(those)));
        return Cut.each(scores);
    }

    public List<Cut> groups() {
        return by((outcome, pair) -> pair.group());
    }

    /// By the municipality of the training.
    public List<Cut> municipalities() {
        return by((outcome, pair) -> municipality(outcome.training()));
    }

    private String municipality(UUID training) {
        String code = municipalities.get(training);
        return code == null ? Texts.get("technical.unknown") : Territories.label(code);
    }

    private List<Cut> by(BiFunction<Outcome, Outcome.Pair, String> label) {
        record Labelled(String label, PairScore score) {
        }
        List<Labelled> pairs = outcomes.stream().flatMap(outcome -> outcome.pairs().stream()
                .map(pair -> new Labelled(label.apply(outcome, pair), pair.score()))).toList();
        return Cut.by(Labelled::label, pairs, Labelled::score);
    }
}
