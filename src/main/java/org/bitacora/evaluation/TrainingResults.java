package org.bitacora.evaluation;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bitacora.evaluation.model.Forms;
import org.bitacora.evaluation.model.GainAnalysis;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.MarkedPairs;
import org.bitacora.evaluation.model.PairScore;
import org.bitacora.evaluation.model.SheetPair;
import org.bitacora.evaluation.model.TechnicalDetail;
import org.bitacora.i18n.Texts;

/// What one training changed, and the rows behind each of its figures: the sums of the rows are the figures.
///
/// @param marked its pairs, marked by its questionnaire; without items while none is chosen
public record TrainingResults(UUID training, PairedSheets sheets, MarkedPairs marked, GainAnalysis analysis) {

    static TrainingResults of(UUID training, Forms forms, PairedSheets sheets) {
        MarkedPairs marked = MarkedPairs.of(forms, sheets.pairs());
        return new TrainingResults(training, sheets, marked, GainAnalysis.of(marked, sheets.unpaired()));
    }

    /// The items of its questionnaire, in the order of form A.
    public List<Item> items() {
        return marked.forms().items();
    }

    /// What a methodologist asks, by the groups and institutions of the attendance.
    public TechnicalDetail technical() {
        return TechnicalDetail.of(analysis, marked, this::group, pair -> told(pair, Bearer::institution));
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
        List<SheetPair> pairs = marked.pairs();
        List<PairScore> scores = marked.scores(counted);
        return IntStream.range(0, pairs.size()).mapToObj(i -> new ResultRow(training, pairs.get(i),
                sheets.bearer(pairs.get(i).entry()), scores.get(i))).toList();
    }
}
