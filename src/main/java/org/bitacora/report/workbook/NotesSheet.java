package org.bitacora.report.workbook;

import java.util.function.Function;
import org.bitacora.i18n.Texts;
import org.bitacora.report.QuarterlyReport;
import org.bitacora.report.model.AttendanceFact;
import org.bitacora.report.model.PersonWords;
import org.bitacora.sheet.LayoutDraft;
import org.bitacora.sheet.LayoutSheet;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.Sheet;

/// *Notas*: how each figure is counted, what is not in it, and what may still change it.
final class NotesSheet {

    private static final String[] RULES = {"people", "groups", "gender", "participations", "trainings", "ips",
        "places", "pairs", "gain", "replica", "rounding", "change"};

    private final QuarterlyReport report;

    NotesSheet(QuarterlyReport report) {
        this.report = report;
    }

    Sheet sheet() {
        LayoutDraft page = LayoutSheet.draft(Texts.get("report.sheet.notes"), 110);
        page.title(Texts.get("report.notes.title"));
        page.gap();
        page.heading(Texts.get("report.notes.rules"));
        for (String rule : RULES) {
            page.line(Texts.get("report.rule." + rule));
        }
        page.gap();
        page.heading(Texts.get("report.notes.open"));
        page.line(Texts.count("report.notes.withoutDocument", people(PersonWords::document)));
        page.line(Texts.count("report.notes.nameless", people(PersonWords::name)));
        page.line(Texts.count("report.notes.unpaired", report.yearResults().unpaired()));
        page.line(Texts.count("report.notes.differences", report.differences()));
        return page.on(PageSetup.portrait());
    }

    /// How many different people of the year so far lack a word.
    private long people(Function<PersonWords, String> word) {
        return report.facts().attendances().stream().map(AttendanceFact::person).distinct()
                .filter(id -> word.apply(report.people().getOrDefault(id, PersonWords.NOBODY)).isEmpty()).count();
    }
}
