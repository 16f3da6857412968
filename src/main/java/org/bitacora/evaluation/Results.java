package org.bitacora.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.bitacora.evaluation.model.ConstructGain;
import org.bitacora.evaluation.model.Gain;
import org.bitacora.evaluation.model.GainAnalysis;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.MarkedPairs;

/// What several trainings changed together. Points add up across questionnaires; items are compared only where all
/// trainings asked the same ones.
public record Results(List<TrainingResults> trainings) {

    public Results {
        trainings = List.copyOf(trainings);
    }

    public int entries() {
        return sum(each -> each.sheets().entries());
    }

    public int exits() {
        return sum(each -> each.sheets().exits());
    }

    public int pairs() {
        return sum(each -> each.sheets().pairs().size());
    }

    public int unpaired() {
        return sum(each -> each.sheets().unpaired());
    }

    private int sum(ToIntFunction<TrainingResults> number) {
        return trainings.stream().mapToInt(number).sum();
    }

    /// The total over all pairs; empty if there is no training.
    public Optional<Gain> total() {
        return trainings.stream().map(each -> each.analysis().total()).reduce(Gain::plus);
    }

    /// The gain by construct, in the order in which constructs first occur. Constructs are told apart by what people
    /// read, so that a code and the same words typed by hand are one.
    public List<ConstructGain> constructs() {
        Map<String, ConstructGain> byLabel = new LinkedHashMap<>();
        Set<List<Item>> counted = new HashSet<>();
        for (TrainingResults training : trainings) {
            boolean newItems = counted.add(training.items());
            training.analysis().constructs().forEach(each -> byLabel.merge(each.label(), each,
                    (sum, more) -> new ConstructGain(sum.construct(), sum.items() + (newItems ? more.items() : 0),
                            sum.gain().plus(more.gain()))));
        }
        return List.copyOf(byLabel.values());
    }

    /// The whole analysis, items included, if all trainings with pairs used one questionnaire.
    public Optional<GainAnalysis> analysis() {
        List<TrainingResults> with = trainings.stream().filter(each -> !each.sheets().pairs().isEmpty()).toList();
        boolean same = with.stream().map(each -> each.marked().forms()).distinct().count() == 1;
        return same ? with.stream().map(TrainingResults::marked).reduce(MarkedPairs::and)
                .map(all -> GainAnalysis.of(all, unpaired())) : Optional.empty();
    }

    /// The rows behind the total.
    public List<ResultRow> rows() {
        return rows(TrainingResults::rows);
    }

    /// The rows behind a construct of [#constructs].
    public List<ResultRow> rowsOfConstruct(ConstructGain construct) {
        return rows(training -> training.analysis().constructs().stream()
                .filter(each -> each.label().equals(construct.label()))
                .flatMap(each -> training.rowsOfConstruct(each.construct()).stream()).toList());
    }

    private List<ResultRow> rows(Function<TrainingResults, List<ResultRow>> each) {
        List<ResultRow> rows = new ArrayList<>();
        trainings.forEach(training -> rows.addAll(each.apply(training)));
        return rows;
    }
}
