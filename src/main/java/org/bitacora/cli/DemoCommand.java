package org.bitacora.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bitacora.db.Verification;
import org.bitacora.i18n.Texts;
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
            Verification verification = services.workspace().verify();
            services.workspace().close(false);
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("workspace", Sample.file(folder).toString());
            data.put("workbook", workbook.toString());
            data.put("people", report.year().people().number());
            data.put("fingerprint", verification.fingerprint());
            return Answer.done(data, Texts.get("cli.demo.done", folder),
                    Texts.get("cli.demo.workspace", Sample.file(folder)), Texts.get("cli.demo.workbook", workbook),
                    Texts.get("cli.demo.figures", report.year().people().number(),
                            report.year().trainings().number(), report.year().territory().sentence()),
                    Texts.get("cli.verify.fingerprint", verification.fingerprint()));
        }
    }
}
