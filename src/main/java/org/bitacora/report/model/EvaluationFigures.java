package org.bitacora.report.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bitacora.evaluation.ResultRow;
import org.bitacora.evaluation.Results;
import org.bitacora.evaluation.TrainingResults;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.ConstructGain;
import org.bitacora.evaluation.model.EvaluationCatalogues;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Gain;
import org.bitacora.evaluation.model.GainAnalysis;
import org.bitacora.evaluation.model.ItemChange;
import org.bitacora.evaluation.model.UnpairedSheet;
import org.bitacora.i18n.Texts;
import org.bitacora.record.RecordRef;
import org.bitacora.training.model.ParticipantCode;

/// The figures of the evaluations of one period (A17, A23): pairs, sheets, sheets without a partner. Their rows are by
/// participant code, never by name.
public final class EvaluationFigures {

    private final Results results;
    private final Map<UUID, LocalDate> days;

    /// @param days the first day of each training
    public EvaluationFigures(Results results, Map<UUID, LocalDate> days) {
        this.results = results;
        this.days = Map.copyOf(days);
    }

    public Results results() {
        return results;
    }

    public Figure pairs() {
        return Figure.of("report.figure.pairs", results.pairs(), () -> results.rows().stream().map(this::row).toList());
    }

    public Figure entries() {
        return Figure.of("report.figure.entries", results.entries(), () -> sheets(EvaluationCodes.ENTRY));
    }

    public Figure exits() {
        return Figure.of("report.figure.exits", results.exits(), () -> sheets(EvaluationCodes.EXIT));
    }

    /// Those that wait for their other half and those left without on purpose.
    public Figure unpaired() {
        return Figure.of("report.figure.unpaired", results.unpaired(), () -> rows(this::unpaired));
    }

    /// All figures, for the test that opens every one.
    public List<Figure> all() {
        return List.of(pairs(), entries(), exits(), unpaired());
    }

    /// The gain of each construct; none with too few pairs to speak of percentages.
    public List<ConstructGain> constructs() {
        return isEnough() ? results.constructs().stream().filter(one -> one.gain().isEnough()).toList() : List.of();
    }

    public boolean isEnough() {
        return results.total().map(Gain::isEnough).orElse(false);
    }

    /// What the evaluations say, for the sentences about them; items only where all trainings with pairs asked the same.
    public GainAnalysis analysis() {
        List<TrainingResults> with = results.trainings().stream()
                .filter(one -> !one.sheets().pairs().isEmpty()).toList();
        boolean same = with.stream().map(TrainingResults::items).distinct().count() == 1;
        return new GainAnalysis(results.total().orElseGet(() -> GainAnalysis.of(List.of(), List.of(), 0).total()),
                results.constructs(), same ? items(with) : List.of(), results.unpaired());
    }

    /// The changes of each item added up over the trainings.
    private static List<ItemChange> items(List<TrainingResults> trainings) {
        Map<String, ItemChange> byCode = new LinkedHashMap<>();
        trainings.forEach(training -> training.analysis().items()
                .forEach(one -> byCode.merge(one.item().code(), one, EvaluationFigures::sum)));
        return List.copyOf(byCode.values());
    }

    private static ItemChange sum(ItemChange a, ItemChange b) {
        return new ItemChange(a.item(), a.pairs() + b.pairs(), a.rightPre() + b.rightPre(),
                a.rightPost() + b.rightPost(), a.blankPre() + b.blankPre(), a.blankPost() + b.blankPost());
    }

    private FigureRow row(ResultRow row) {
        return row(row.pair().entry(), Texts.get("report.row.pair", code(row.pair().entry()), row.entry().right(),
                row.exit().right(), row.exit().outOf()));
    }

    private List<FigureRow> sheets(String moment) {
        return rows(training -> Stream.concat(
                training.sheets().pairs().stream().flatMap(pair -> Stream.of(pair.entry(), pair.exit())),
                alone(training)).filter(sheet -> moment.equals(sheet.moment()))
                .map(sheet -> row(sheet, code(sheet))));
    }

    private static Stream<AnswerSheet> alone(TrainingResults training) {
        return Stream.concat(training.sheets().waiting().stream().map(waiting -> waiting.sheet()),
                training.sheets().settled().stream());
    }

    private Stream<FigureRow> unpaired(TrainingResults training) {
        return Stream.concat(training.sheets().waiting().stream()
                        .map(one -> row(one.sheet(), saying(one.sheet(), why(one)))),
                training.sheets().settled().stream().map(sheet -> row(sheet, saying(sheet, settled(sheet)))));
    }

    private static String saying(AnswerSheet sheet, String why) {
        return Texts.get("report.row.unpaired", code(sheet), why);
    }

    /// Why a sheet waits: "Solo entrada", "Salida: código repetido".
    public static String why(UnpairedSheet one) {
        String reason = Texts.get(one.reason().textKey());
        return switch (one.reason()) {
            case ONLY_ENTRY, ONLY_EXIT -> reason;
            default -> Texts.get("report.unpaired", EvaluationCatalogues.MOMENTS.label(one.sheet().moment()), reason);
        };
    }

    /// What is said of a sheet that somebody left without a partner on purpose.
    public static String settled(AnswerSheet sheet) {
        return Texts.get("report.unpaired", EvaluationCatalogues.MOMENTS.label(sheet.moment()),
                Texts.get("report.settled"));
    }

    private List<FigureRow> rows(Function<TrainingResults, Stream<FigureRow>> each) {
        List<FigureRow> rows = new ArrayList<>();
        results.trainings().forEach(training -> each.apply(training).forEach(rows::add));
        return rows;
    }

    private FigureRow row(AnswerSheet sheet, String words) {
        return new FigureRow(new RecordRef("answerSheet", sheet.id()), new RecordRef("training", sheet.training()),
                null, days.get(sheet.training()), words);
    }

    private static String code(AnswerSheet sheet) {
        return sheet.participantCode() == null ? Texts.get("report.noCode")
                : ParticipantCode.shown(sheet.participantCode());
    }
}
