package org.bitacora.evaluation;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bitacora.evaluation.model.GainAnalysis;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.SheetPair;
import org.bitacora.evaluation.model.TechnicalDetail;
import org.bitacora.i18n.Texts;

/// What one training changed, and the rows behind each of its figures: the sums of the rows are the figures.
///
/// @param items those of its questionnaire, in their order; none while no questionnaire is chosen
public record TrainingResults(UUID training, List<Item> items, PairedSheets sheets, GainAnalysis analysis) {

    static TrainingResults of(UUID training, List<Item> items, PairedSheets sheets) {
        return new TrainingResults(training, List.copyOf(items), sheets,
                GainAnalysis.of(items, sheets.pairs(), sheets.unpaired()));
    }

    /// What a methodologist asks, by the groups and institutions of the attendance.
    public TechnicalDetail technical() {
        return TechnicalDetail.of(analysis, sheets.pairs(), this::group, pair -> told(pair, Bearer::institution));
    }

    /// The profile group of whoever filled a pair, in words.
    public String group(SheetPair pair) {
        return told(pair, Bearer::groupLabel);
    }

    private String told(SheetPair pair, Function<Bearer, String> cut) {
        return sheets.bearer(pair.entry()).map(cut).filter(label -> !label.isBlank())
                .orElseGet(() -> Texts.get("technical.unknown"));
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
