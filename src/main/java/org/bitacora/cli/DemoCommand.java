package org.bitacora.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bitacora.db.Verification;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaService;
import org.bitacora.mesa.MesaSummary;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.task.Progress;
import org.bitacora.wiring.Sample;
import org.bitacora.wiring.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: the example in a folder of its own: workspace, bundles and quarterly workbook, and what they hold.
@Command(name = "demo")
final class DemoCommand extends BaseCommand {

    @Option(names = "--en", required = true, paramLabel = "DIR")
    private Path folder;

    @Override
    Answer answer() {
        return make(folder);
    }

    static Answer make(Path folder) {
        try (Services services = Sample.make(folder)) {
            QuarterlyReport report = services.reports().quarterly(Sample.PROJECT,
                    Period.quarter(Sample.QUARTER));
            Path workbook = folder.resolve("informe-" + Sample.QUARTER + ".xlsx");
            services.reports().write(report, Exposure.TEAM, workbook, Progress.NONE);
            Optional<Path> acta = acta(services.mesas(), folder);
            Verification verification = services.workspace().verify();
            services.workspace().close(false);
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("workspace", Sample.file(folder).toString());
            data.put("workbook", workbook.toString());
            acta.ifPresent(file -> data.put("acta", file.toString()));
            data.put("people", report.year().people().number());
            data.put("fingerprint", verification.fingerprint());
            List<String> lines = new ArrayList<>(List.of(Texts.get("cli.demo.done", folder),
                    Texts.get("cli.demo.workspace", Sample.file(folder)), Texts.get("cli.demo.workbook", workbook)));
            acta.ifPresent(file -> lines.add(Texts.get("cli.demo.acta", file)));
            lines.add(Texts.get("cli.demo.figures", report.year().people().number(),
                            report.year().trainings().number(), report.year().territory().sentence()));
            lines.add(Texts.get("cli.verify.fingerprint", verification.fingerprint()));
            return Answer.done(data, lines);
        }
    }

    /// The acta of the last session that the mesa with most delegations held.
    private static Optional<Path> acta(MesaService mesas, Path folder) {
        return mesas.list().stream().max(Comparator.comparingInt(MesaSummary::delegations))
                .flatMap(MesaSummary::last).map(session -> {
                    Path file = folder.resolve("acta-" + session.date() + ".docx");
                    mesas.papers().write(session.id(), file);
                    return file;
                });
    }
}
