package org.bitacora.report.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.bitacora.evaluation.model.ConstructGain;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Gain;
import org.bitacora.evaluation.model.GainAnalysis;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.ItemChange;
import org.bitacora.i18n.Texts;
import org.bitacora.record.RecordRef;
import org.bitacora.training.model.ParticipantCode;

/// The figures of the evaluations of one period (A17, A23): pairs, sheets, sheets without a partner, and what changed.
/// Their rows are by participant code, never by name.
public final class EvaluationFigures {

    private final List<Outcome> outcomes;

    public EvaluationFigures(List<Outcome> outcomes) {
        this.outcomes = List.copyOf(outcomes);
    }

    /// What the trainings came to, in the order in which they were held.
    public List<Outcome> outcomes() {
        return outcomes;
    }

    public Figure pairs() {
        return figure("report.figure.pairs", one -> one.pairs().size(), one -> one.pairs().stream().map(pair ->
                row(one, pair.entry(), Texts.get("report.row.pair", code(pair.code()), pair.entryRight(),
                        pair.exitRight(), pair.outOf()))));
    }

    public Figure entries() {
        return figure("report.figure.entries", Outcome::entries, one -> sheets(one, EvaluationCodes.ENTRY,
                Outcome.Pair::entry));
    }

    public Figure exits() {
        return figure("report.figure.exits", Outcome::exits, one -> sheets(one, EvaluationCodes.EXIT,
                Outcome.Pair::exit));
    }

    /// Those that wait for their other half and those left without on purpose.
    public Figure unpaired() {
        return figure("report.figure.unpaired", one -> one.alone().size(), one -> one.alone().stream().map(alone ->
                row(one, alone.sheet(), Texts.get("report.row.unpaired", code(alone.code()), alone.why()))));
    }

    /// All figures, for the test that opens every one.
    public List<Figure> all() {
        return List.of(pairs(), entries(), exits(), unpaired());
    }

    private Figure figure(String key, ToIntFunction<Outcome> count, Function<Outcome, Stream<FigureRow>> rows) {
        return Figure.of(key, outcomes.stream().mapToInt(count).sum(), () -> outcomes.stream().flatMap(rows).toList());
    }

    private static Stream<FigureRow> sheets(Outcome one, String moment, Function<Outcome.Pair, UUID> sheet) {
        return Stream.concat(
                one.pairs().stream().map(pair -> row(one, sheet.apply(pair), code(pair.code()))),
                one.alone().stream().filter(alone -> moment.equals(alone.moment()))
                        .map(alone -> row(one, alone.sheet(), code(alone.code()))));
    }

    private static FigureRow row(Outcome one, UUID sheet, String words) {
        return new FigureRow(new RecordRef("answerSheet", sheet), new RecordRef("training", one.training()), null,
                one.begun(), words);
    }

    private static String code(String code) {
        return code == null ? Texts.get("report.noCode") : ParticipantCode.shown(code);
    }

    /// What changed over all pairs.
    public Gain total() {
        return outcomes.stream().map(Outcome::total).reduce(Gain::plus)
                .orElseGet(() -> GainAnalysis.of(List.of(), List.of(), 0).total());
    }

    /// Whether there are enough pairs to speak of percentages.
    public boolean isEnough() {
        return total().isEnough();
    }

    /// The gain of each construct with enough pairs, in the order in which constructs first occur. They are told apart
    /// by what people read, so that a code and the same words typed by hand are one.
    public List<ConstructGain> constructs() {
        return allConstructs().stream().filter(one -> one.gain().isEnough()).toList();
    }

    private List<ConstructGain> allConstructs() {
        Map<String, ConstructGain> byLabel = new LinkedHashMap<>();
        outcomes.forEach(outcome -> outcome.constructs().forEach(each -> byLabel.merge(each.label(), each,
                (sum, more) -> new ConstructGain(sum.construct(), Math.max(sum.items(), more.items()),
                        sum.gain().plus(more.gain())))));
        return List.copyOf(byLabel.values());
    }

    /// What the evaluations say, for the sentences about them; items only where all trainings with pairs asked the same.
    public GainAnalysis analysis() {
        List<Outcome> with = outcomes.stream().filter(one -> !one.pairs().isEmpty()).toList();
        boolean same = with.stream().map(EvaluationFigures::asked).distinct().count() == 1;
        return new GainAnalysis(total(), allConstructs(), same ? items(with) : List.of(),
                (int) unpaired().number());
    }

    private static List<Item> asked(Outcome outcome) {
        return outcome.items().stream().map(ItemChange::item).toList();
    }

    /// The changes of each item added up over the trainings.
    private static List<ItemChange> items(List<Outcome> outcomes) {
        Map<String, ItemChange> byCode = new LinkedHashMap<>();
        outcomes.forEach(outcome -> outcome.items()
                .forEach(one -> byCode.merge(one.item().code(), one, EvaluationFigures::sum)));
        return List.copyOf(byCode.values());
    }

    private static ItemChange sum(ItemChange a, ItemChange b) {
        return new ItemChange(a.item(), a.pairs() + b.pairs(), a.rightPre() + b.rightPre(),
                a.rightPost() + b.rightPost(), a.blankPre() + b.blankPre(), a.blankPost() + b.blankPost());
    }
}
