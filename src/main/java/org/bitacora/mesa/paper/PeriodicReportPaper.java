package org.bitacora.mesa.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bitacora.document.Paper;
import org.bitacora.document.PaperDraft;
import org.bitacora.document.TableColumn;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.PeriodFacts;
import org.bitacora.mesa.model.PeriodicReport;

/// The periodic report of a mesa in its four blocks, above them the facts of the period as a table (C26).
public final class PeriodicReportPaper {

    private PeriodicReportPaper() {
    }

    public static Paper of(Mesa mesa, PeriodicReport report, PeriodFacts facts) {
        PaperDraft draft = PaperDraft.titled(Texts.get("periodic.paper.title"))
                .subtitle(mesa.name() + ", " + Texts.get("periodic.period", day(facts.from()), day(facts.to())));
        draft.table(List.of(TableColumn.of(Texts.get("periodic.fact"), 78), TableColumn.figures(
                Texts.get("periodic.number"), 22)), rows(facts));
        block(draft, "periodicReport.advances", report.advances());
        block(draft, "periodicReport.challenges", report.challenges());
        block(draft, "periodicReport.opportunities", report.opportunities());
        block(draft, "periodicReport.articulations", report.articulations());
        return report.preparedBy() == null ? draft.paper()
                : draft.paragraph(Texts.get("periodicReport.preparedBy"), report.preparedBy()).paper();
    }

    /// The facts with their numbers, for paper and screen.
    public static List<List<String>> rows(PeriodFacts facts) {
        return List.of(row("held", facts.held()), row("ordinary", facts.ordinary()),
                row("withQuorum", facts.withQuorum()), row("decisions", facts.decisions().size()),
                row("fulfilled", facts.fulfilled().size()), row("open", facts.open().size()),
                row("overdue", facts.overdue().size()), row("practices", facts.practices().size()),
                row("vacant", facts.vacant().size()));
    }

    private static List<String> row(String fact, int number) {
        return List.of(Texts.get("periodic.fact." + fact), Integer.toString(number));
    }

    private static void block(PaperDraft draft, String title, String text) {
        draft.heading(2, Texts.get(title));
        if (text == null) {
            draft.paragraph(Texts.get("periodic.nothing"));
        } else {
            draft.text(text);
        }
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", Texts.LOCALE));
    }
}
