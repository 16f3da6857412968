package org.bitacora.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.base.TextForm;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.TrainedRule;
import org.bitacora.i18n.Texts;
import org.bitacora.report.Delivered;
import org.bitacora.report.Delivery;
import org.bitacora.report.model.Comparison;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TargetProgress;
import org.bitacora.report.model.TrainedWords;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.task.Progress;
import org.bitacora.wiring.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `informe`: the quarterly workbook.
@Command(name = "informe")
final class ReportCommand extends FileCommand {

    @Option(names = "--trimestre", paramLabel = "2026-T1")
    private String quarter;

    @Option(names = "--desde", paramLabel = "2026-01-15")
    private String from;

    @Option(names = "--hasta", paramLabel = "2026-03-31")
    private String to;

    @Option(names = "--salida", required = true, paramLabel = "F.xlsx")
    private Path target;

    @Option(names = "--proyecto", paramLabel = "P")
    private String project;

    @Option(names = "--para", defaultValue = "equipo", paramLabel = "equipo|financiador|publicar")
    private String audience;

    @Option(names = "--corte", paramLabel = "NOMBRE")
    private String cut;

    @Override
    boolean writes() {
        return cut != null;
    }

    @Override
    Answer answer(Services services) {
        Period period = period();
        Exposure exposure = Exposure.named(audience)
                .orElseThrow(() -> new Problem("E-31", "cli.problem.audience", audience));
        Map<String, Object> data = new LinkedHashMap<>();
        QuarterlyReport report = written(services, period, exposure, data);
        data.put("file", target.toString());
        data.put("audience", exposure.word());
        data.put("from", period.from().toString());
        data.put("to", period.to().toString());
        data.put("accumulatedFrom", period.accumulated().from().toString());
        data.put("trained", TrainedWords.of(report));
        data.put("trainedRules", report.projects().stream().map(ReportCommand::rule).toList());
        if (!exposure.isNominal()) {
            // What the workbook hides must not stand in the answer, which may travel with it.
            return Answer.done(data, Texts.get("cli.report.done", target));
        }
        data.put("quarter", figures(report.quarter().all()));
        data.put("newPeople", figures(report.newPeople().all(report.year())));
        data.put("year", figures(report.year().all()));
        data.put("comparison", report.comparisons().stream().map(ReportCommand::comparison).toList());
        data.put("targets", report.targets().stream().map(one -> target(one, report.day())).toList());
        data.put("strategy", StrategyAnswer.of(report));
        data.put("mesas", MesaAnswer.families(report));
        data.put("commitments", MesaAnswer.commitments(report));
        data.put("compliance", MesaAnswer.compliance(report));
        return Answer.done(data, Texts.get("cli.report.done", target),
                Texts.get("cli.report.figures", period.title(), report.quarter().people().number(),
                        report.newPeople().people().number(), report.quarter().participations().number(),
                        report.year().people().number(),
                        report.inYear().period().title() + " (" + report.inYear().period().days() + ")"));
    }

    /// A quarter, or both ends of other days: one of the two.
    private Period period() {
        boolean days = from != null || to != null;
        if (days == (quarter != null)) {
            throw new Problem("E-25", days ? "cli.problem.twoPeriods" : "cli.problem.noPeriod");
        }
        if (!days) {
            return Period.quarter(quarter);
        }
        if (from == null || to == null) {
            throw new Problem("E-25", from == null ? "cli.problem.noFrom" : "cli.problem.noTo");
        }
        return Period.between(day(from), day(to));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Problem("E-25", "cli.problem.day", text);
        }
    }

    /// With `--corte` the program remembers what the report saw.
    private QuarterlyReport written(Services services, Period period, Exposure exposure, Map<String, Object> data) {
        UUID chosen = chosen(services).orElse(null);
        if (cut == null) {
            QuarterlyReport report = services.reports().quarterly(chosen, period);
            services.reports().write(report, exposure, target, Progress.NONE);
            return report;
        }
        Delivered delivered = services.deliveries().deliver(new Delivery(chosen, period, exposure, cut), target,
                Progress.NONE);
        data.put("cut", delivered.cut().id().toString());
        return delivered.report();
    }

    private static Map<String, Long> figures(List<Figure> figures) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (Figure figure : figures) {
            numbers.put(figure.label(), figure.number());
        }
        return numbers;
    }

    /// Without a number one session is enough.
    private static Map<String, Object> rule(Project project) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("project", project.name());
        if (!TrainedRule.isOneSession(project.trainedShare())) {
            rule.put("atLeastPercentOfSessions", project.trainedShare());
        }
        return rule;
    }

    private static Map<String, Object> comparison(Comparison line) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("name", line.label());
        line.quarter().ifPresent(figure -> numbers.put("quarter", figure.number()));
        line.newPeople().ifPresent(figure -> numbers.put("newPeople", figure.number()));
        numbers.put("year", line.year().number());
        line.target().ifPresent(one -> {
            numbers.put("target", one.target().number());
            numbers.put("percent", one.percent());
        });
        return numbers;
    }

    private static Map<String, Object> target(TargetProgress progress, LocalDate day) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("name", progress.target().name());
        target.put("from", progress.target().validFrom().toString());
        target.put("to", progress.target().validTo().toString());
        target.put("target", progress.target().number());
        target.put("counted", progress.figure().number());
        target.put("percent", progress.percent());
        target.put("expected", Math.round(progress.expected(day)));
        return target;
    }

    /// The project by its name or short name, accents and case ignored.
    private Optional<UUID> chosen(Services services) {
        if (project == null) {
            return Optional.empty();
        }
        String wanted = TextForm.folded(project);
        return Optional.of(services.reports().projects().stream()
                .filter(one -> TextForm.folded(one.name()).equals(wanted)
                        || TextForm.folded(one.shortName()).equals(wanted))
                .map(Project::id).findFirst().orElseThrow(() -> new Problem("E-29", "cli.problem.project", project)));
    }
}
