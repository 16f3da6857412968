package org.bitacora.report.workbook;

import java.util.stream.Stream;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.ReportPart;
import org.bitacora.report.model.exposure.Count;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.report.model.exposure.Hiding;
import org.bitacora.report.model.exposure.Span;
import org.bitacora.sheet.Ratio;
import org.bitacora.sheet.Withheld;

/// What a workbook shows in the place of each number: the number, or a word where it is hidden.
record Veil(Hiding hiding) {

    Exposure exposure() {
        return hiding.exposure();
    }

    boolean isNominal() {
        return exposure().isNominal();
    }

    /// Over what the numbers of this part of the report are counted.
    Span span(QuarterlyReport report, ReportPart part) {
        return part.period().equals(report.period()) ? hiding.quarter() : Span.YEAR;
    }

    /// The new people of the quarter; in the first quarter they are all people of the year.
    Span newPeople() {
        return hiding.quarter() == Span.YEAR ? Span.YEAR : Span.NEW;
    }

    boolean hides(Count... any) {
        return Stream.of(any).anyMatch(hiding::hides);
    }

    Object shown(Count count, long number) {
        return hides(count) ? word() : (Object) number;
    }

    /// A percentage tells both its numbers.
    Object share(Count part, long partNumber, Count whole, long wholeNumber) {
        return hides(part, whole) ? word() : Ratio.of(partNumber, wholeNumber);
    }

    /// The number within a sentence.
    String said(Count count, long number) {
        return hides(count) ? word().word() : Long.toString(number);
    }

    static Withheld word() {
        return new Withheld(Texts.get("report.withheld"));
    }

    /// "«oculto»: grupos de menos de 5 personas, y las cifras con las que se podrían calcular."
    String why() {
        return Texts.get("report.withheld.why", exposure().threshold());
    }
}
