package org.bitacora.evaluation;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.bitacora.evaluation.model.GainAnalysis;
import org.bitacora.evaluation.model.Item;

/// What one training changed, and the rows behind each of its figures: the sums of the rows are the figures.
///
/// @param items those of its questionnaire, in their order; none while no questionnaire is chosen
public record TrainingResults(UUID training, List<Item> items, PairedSheets sheets, GainAnalysis analysis) {

    static TrainingResults of(UUID training, List<Item> items, PairedSheets sheets) {
        return new TrainingResults(training, List.copyOf(items), sheets,
                GainAnalysis.of(items, sheets.pairs(), sheets.unpaired()));
    }

    /// The pairs behind the total.
    public List<ResultRow> rows() {
        return rows(item -> true);
    }

    /// The pairs behind a construct, scored over its items.
    public List<ResultRow> rowsOfConstruct(String construct) {
        return rows(item -> construct.equals(item.construct()));
    }

    /// The pairs behind one item: right is 1 of 1.
    public List<ResultRow> rowsOfItem(String code) {
        return rows(item -> code.equals(item.code()));
    }

    private List<ResultRow> rows(Predicate<Item> counted) {
        List<Item> those = items.stream().filter(counted).toList();
        return sheets.pairs().stream()
                .map(pair -> ResultRow.of(training, pair, sheets.bearer(pair.entry()), those)).toList();
    }
}
