package org.bitacora.report.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.i18n.Texts;

/// What a report says about one period: the quarter, or the year so far.
public record ReportPart(Period period, Figures figures, EvaluationFigures evaluation, StrategyFigures strategy,
        MesaFigures mesas, CommitmentFigures commitments) {

    /// @param facts of this period
    /// @param outcomes of the trainings that began in it
    /// @param strategy of any days
    public static ReportPart of(Period period, Facts facts, List<Outcome> outcomes, StrategyFacts strategy) {
        return of(period, facts, outcomes, strategy, MesaFacts.NONE, period.to());
    }

    /// @param mesas of any days
    /// @param today up to which commitments are told
    public static ReportPart of(Period period, Facts facts, List<Outcome> outcomes, StrategyFacts strategy,
            MesaFacts mesas, LocalDate today) {
        return new ReportPart(period, new Figures(facts), new EvaluationFigures(outcomes),
                new StrategyFigures(strategy.in(period), facts), new MesaFigures(mesas.in(period)),
                new CommitmentFigures(mesas, period, today));
    }

    public List<Figure> all() {
        List<Figure> all = new ArrayList<>(figures.all());
        all.addAll(evaluation.all());
        all.addAll(strategy.all());
        all.addAll(mesas.all());
        if (!commitments.isEmpty()) {
            all.addAll(commitments.all());
        }
        return all;
    }

    public boolean isEmpty() {
        return figures.sessions().number() == 0 && figures.people().number() == 0;
    }

    /// "504 personas: 372 mujeres, 129 hombres, 3 de otro género." (X08: 1 hombre, 2 hombres)
    public String sentence() {
        long all = figures.people().number();
        List<String> genders = figures.genders().stream()
                .filter(gender -> figures.peopleOfGender(gender).number() > 0)
                .map(gender -> counted(gender, figures.peopleOfGender(gender).number())).toList();
        return all == 0 ? nobody()
                : Texts.count("report.sentence.people", all, String.join(", ", genders));
    }

    /// Whoever came may not have come to enough sessions yet.
    private String nobody() {
        return Texts.get(figures.participations().number() == 0 ? "report.sentence.nobody"
                : "report.sentence.nobodyTrained");
    }

    private static String counted(String gender, long number) {
        String key = "report.gender." + (gender.isEmpty() ? "NONE" : gender);
        return Texts.has(key + ".one") ? Texts.count(key, number) : number + " " + Figures.genderLabel(gender);
    }
}
