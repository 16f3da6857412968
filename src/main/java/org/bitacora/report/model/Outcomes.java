package org.bitacora.report.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bitacora.evaluation.ResultRow;
import org.bitacora.evaluation.TrainingResults;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCatalogues;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.ItemChange;
import org.bitacora.evaluation.model.PairScore;
import org.bitacora.evaluation.model.UnpairedSheet;
import org.bitacora.i18n.Texts;

/// Takes the results of one training after the other and keeps what reports need of them. Equal questions and scores
/// are kept once, since nearly all trainings ask the same. Used on one thread.
public final class Outcomes {

    private final Map<Item, Item> items = new HashMap<>();
    private final Map<PairScore, PairScore> scores = new HashMap<>();

    public Outcome of(TrainingResults results, LocalDate begun) {
        return new Outcome(results.training(), begun, !results.items().isEmpty(), results.sheets().entries(),
                results.sheets().exits(), results.analysis().total(), results.analysis().constructs(),
                results.analysis().items().stream().map(this::kept).toList(),
                results.rows().stream().map(row -> pair(results, row)).toList(), constructs(results), alone(results));
    }

    private ItemChange kept(ItemChange one) {
        Item item = items.computeIfAbsent(one.item(), same -> same);
        return new ItemChange(item, one.pairs(), one.rightPre(), one.rightPost(), one.blankPre(), one.blankPost());
    }

    private Outcome.Pair pair(TrainingResults results, ResultRow row) {
        return new Outcome.Pair(row.pair().entry().id(), row.pair().exit().id(), row.code(),
                results.group(row.pair()),
                kept(row.score()));
    }

    private Map<String, List<PairScore>> constructs(TrainingResults results) {
        Map<String, List<PairScore>> constructs = results.marked().byConstruct();
        constructs.replaceAll((construct, those) -> those.stream().map(this::kept).toList());
        return constructs;
    }

    private PairScore kept(PairScore score) {
        return scores.computeIfAbsent(score, same -> same);
    }

    private static List<Outcome.Alone> alone(TrainingResults results) {
        return Stream.concat(
                results.sheets().waiting().stream().map(one -> alone(one.sheet(), why(one))),
                results.sheets().settled().stream().map(sheet -> alone(sheet, Texts.get("report.unpaired",
                        moment(sheet), Texts.get("report.settled"))))).toList();
    }

    private static Outcome.Alone alone(AnswerSheet sheet, String why) {
        return new Outcome.Alone(sheet.id(), sheet.moment(), sheet.participantCode(), why);
    }

    /// "Solo entrada", "Salida: código repetido".
    private static String why(UnpairedSheet one) {
        String reason = Texts.get(one.reason().textKey());
        return switch (one.reason()) {
            case ONLY_ENTRY, ONLY_EXIT -> reason;
            default -> Texts.get("report.unpaired", moment(one.sheet()), reason);
        };
    }

    private static String moment(AnswerSheet sheet) {
        return EvaluationCatalogues.MOMENTS.label(sheet.moment());
    }
}
