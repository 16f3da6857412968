package org.bitacora.mesa.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.PeriodFacts;
import org.bitacora.mesa.model.PeriodicReport;

/// What a periodic report begins with, drawn from the facts of its period (C26): text that people then change. What was
/// written before is never overwritten.
public final class PeriodicReportText {

    private PeriodicReportText() {
    }

    /// The report with a proposal in every block that is still empty.
    public static PeriodicReport filled(PeriodicReport report, PeriodFacts facts) {
        return new PeriodicReport(report.id(), report.mesa(), report.fromDate(), report.toDate(),
                or(report.advances(), advances(facts)), or(report.challenges(), challenges(facts)),
                or(report.opportunities(), listed("periodic.text.practices", facts.practices())),
                or(report.articulations(), listed("periodic.text.open", facts.open())), report.preparedBy());
    }

    private static String or(String written, String proposed) {
        return written != null ? written : proposed.isEmpty() ? null : proposed;
    }

    private static String advances(PeriodFacts facts) {
        return joined(facts.held() == 0 ? Texts.get("periodic.text.noSession")
                        : Texts.count("periodic.text.held", facts.held()) + " "
                        + Texts.count("periodic.text.quorum", facts.withQuorum()),
                listed("periodic.text.decisions", facts.decisions()),
                listed("periodic.text.fulfilled", facts.fulfilled()));
    }

    private static String challenges(PeriodFacts facts) {
        int without = facts.held() - facts.withQuorum();
        return joined(facts.held() == 0 || without == 0 ? "" : Texts.count("periodic.text.without", without),
                listed("periodic.text.overdue", facts.overdue()), listed("periodic.text.vacant", facts.vacant()));
    }

    private static String listed(String heading, List<String> items) {
        return items.isEmpty() ? "" : Texts.get(heading) + "\n"
                + items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
