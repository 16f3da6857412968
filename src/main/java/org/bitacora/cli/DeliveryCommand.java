package org.bitacora.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bitacora.base.TextForm;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.cut.CutComparison;
import org.bitacora.report.model.cut.CutWords;
import org.bitacora.report.model.cut.ExplainedRow;
import org.bitacora.report.model.cut.FigureDifference;
import org.bitacora.report.model.cut.Reason;
import org.bitacora.report.model.cut.ReportCut;
import org.bitacora.task.Progress;
import org.bitacora.wiring.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entrega`: the reports that were delivered, and how today's figures differ from theirs. Rows come without names,
/// but small groups are told: it is for the team.
@Command(name = "entrega")
final class DeliveryCommand extends FileCommand {

    @Parameters(index = "1", arity = "0..1", paramLabel = "CORTE", descriptionKey = "corte")
    private String cut;

    @Option(names = "--cifra", paramLabel = "CIFRA")
    private String figure;

    @Option(names = "--archivo", paramLabel = "F.xlsx")
    private Path file;

    @Override
    Answer answer(Services services) {
        if (file != null) {
            return recognised(services);
        }
        return cut == null ? list(services) : compared(services, services.deliveries().named(cut));
    }

    private Answer recognised(Services services) {
        return services.deliveries().recognise(file)
                .map(found -> Answer.done(json(found), Texts.get("cut.recognised", said(found))))
                .orElseGet(() -> Answer.done(Map.of(), Texts.get("cut.unrecognised")));
    }

    private static Answer list(Services services) {
        List<ReportCut> cuts = services.deliveries().list();
        List<String> lines = new ArrayList<>(cuts.stream().map(one -> one.id() + "  " + said(one)).toList());
        lines.add(Texts.count("reportCut", cuts.size()));
        return Answer.done(Map.of("deliveries", cuts.stream().map(DeliveryCommand::json).toList()), lines);
    }

    private static String said(ReportCut cut) {
        return Texts.get("cut.said", cut.name(), cut.period().label(), cut.exposure().label(),
                Period.date(cut.deliveredAt().atZone(Services.ZONE).toLocalDate()), cut.deliveredBy());
    }

    private static Map<String, ?> json(ReportCut cut) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", cut.id().toString());
        data.put("name", cut.name());
        data.put("from", String.valueOf(cut.periodFrom()));
        data.put("to", String.valueOf(cut.periodTo()));
        data.put("audience", cut.audience());
        data.put("deliveredAt", String.valueOf(cut.deliveredAt()));
        data.put("deliveredBy", cut.deliveredBy());
        data.put("file", cut.fileName());
        data.put("sha256", cut.fileHash());
        return data;
    }

    private Answer compared(Services services, ReportCut delivered) {
        CutComparison comparison = services.recounts().compare(delivered, Progress.NONE);
        List<String> lines = new ArrayList<>(List.of(said(delivered), CutWords.headline(comparison)));
        lines.addAll(CutWords.cautions(comparison));
        List<Map<String, ?>> figures = new ArrayList<>();
        for (FigureDifference one : comparison.moved()) {
            lines.add(CutWords.line(one));
            List<ExplainedRow> rows = isAsked(one) ? services.recounts().explain(comparison, one.rows()) : List.of();
            rows.forEach(row -> lines.add("    " + CutWords.line(row)));
            figures.add(json(one, rows));
        }
        return Answer.done(Map.of("delivery", json(delivered), "missingChanges", comparison.missing().size(),
                "changesTakenBack", comparison.takenBack().size(), "figures", figures), lines);
    }

    private boolean isAsked(FigureDifference one) {
        return figure != null && TextForm.folded(one.label()).equals(TextForm.folded(figure));
    }

    private static Map<String, ?> json(FigureDifference one, List<ExplainedRow> rows) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("part", one.name().partInWords());
        data.put("figure", one.label());
        data.put("delivered", one.numberDelivered().orElse(null));
        data.put("recounted", one.numberThen());
        data.put("today", one.numberNow());
        data.put("difference", one.difference());
        data.put("rowsMoved", one.rows().size());
        data.put("rows", rows.stream().map(DeliveryCommand::json).toList());
        return data;
    }

    private static Map<String, ?> json(ExplainedRow row) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("movement", row.moved().movement().name());
        data.put("record", row.moved().row().record().toString());
        data.put("words", row.detail());
        data.put("effect", row.moved().effect());
        data.put("reasons", row.reasons().stream().map(DeliveryCommand::json).toList());
        return data;
    }

    private static Map<String, ?> json(Reason reason) {
        return Map.of("what", reason.what(), "author", reason.author(), "team", reason.team(), "made",
                reason.made().toString(), "arrived", reason.arrived().map(Object::toString).orElse(""));
    }
}
