package org.bitacora.report.model.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.QuarterlyReport;

/// What a reader of the whole workbook knows of people: the table of the quarter, that of the year, and so that of the
/// rest of the year; participations; then what [PlaceLedger] and [PairLedger] add.
final class ReportLedger {

    private final QuarterlyReport report;
    private final Ledger ledger;
    private final List<String> groups;
    private final List<String> genders;

    private ReportLedger(QuarterlyReport report, Exposure exposure) {
        this.report = report;
        ledger = new Ledger(exposure.threshold());
        groups = report.year().groups();
        genders = report.year().genders();
    }

    static Ledger of(QuarterlyReport report, Exposure exposure) {
        ReportLedger whole = new ReportLedger(report, exposure);
        whole.people();
        whole.participations();
        whole.replicated();
        if (exposure.namesInstitutions()) {
            new PlaceLedger(report, whole.ledger).enter();
        }
        new PairLedger(report, whole.ledger, exposure.namesInstitutions()).enter();
        return whole.ledger;
    }

    /// In the first quarter of a year the quarter is the year so far, and its numbers are the same numbers.
    static Span quarter(QuarterlyReport report) {
        return report.period().from().equals(report.inYear().period().from()) ? Span.YEAR : Span.QUARTER;
    }

    /// The spans without overlap of which the year consists.
    static List<Span> parts(QuarterlyReport report) {
        return quarter(report) == Span.YEAR ? List.of(Span.YEAR) : List.of(Span.QUARTER, Span.EARLIER);
    }

    /// In which of them a day lies.
    static Span part(QuarterlyReport report, LocalDate day) {
        return report.period().contains(day) ? quarter(report) : Span.EARLIER;
    }

    private List<Span> spans() {
        return quarter(report) == Span.YEAR ? List.of(Span.YEAR) : List.of(Span.values());
    }

    private void people() {
        for (Span span : spans()) {
            for (String group : groups) {
                genders.forEach(gender -> enter(new Count.People(span, group, gender), false));
                enter(new Count.People(span, group, null), span == Span.YEAR && !Figures.isAlwaysShown(group));
                ledger.sum(new Count.People(span, group, null), genders.stream()
                        .map(gender -> new Count.People(span, group, gender)).toList());
            }
            for (String gender : genders) {
                enter(new Count.People(span, null, gender), span == Span.YEAR && !Figures.isAlwaysShown(gender));
                ledger.sum(new Count.People(span, null, gender), groups.stream()
                        .map(group -> new Count.People(span, group, gender)).toList());
            }
            enter(new Count.People(span, null, null), false);
            ledger.sum(new Count.People(span, null, null), groups.stream()
                    .map(group -> new Count.People(span, group, null)).toList());
        }
        if (spans().size() > 1) {
            groups.forEach(group -> genders.forEach(gender -> ledger.sum(new Count.People(Span.YEAR, group, gender),
                    List.of(new Count.People(Span.QUARTER, group, gender),
                            new Count.People(Span.EARLIER, group, gender)))));
        }
    }

    private void enter(Count.People count, boolean onlyIfAny) {
        long number = number(count);
        if (count.span() == Span.EARLIER) {
            ledger.imply(count, number);
        } else if (onlyIfAny) {
            ledger.showIfAny(count, number);
        } else {
            ledger.show(count, number);
        }
    }

    /// Who came in the quarter is counted as she was then, in the year too: it ends with the quarter.
    private long number(Count.People count) {
        return switch (count.span()) {
            case YEAR -> count.in(report.year());
            case QUARTER -> count.in(report.quarter());
            case EARLIER -> count.in(report.year()) - count.in(report.quarter());
        };
    }

    private void participations() {
        for (Span span : spans()) {
            List<Count> parts = new ArrayList<>();
            for (String group : groups) {
                parts.add(participations(span, group));
            }
            ledger.atMost(participations(span, null), parts, new Count.Rest("otherGroups", null, span));
            for (String group : groups) {
                ledger.atMost(new Count.Participations(span, group), List.of(new Count.People(span, group, null)),
                        new Count.Rest("cameAgain", group, span));
            }
        }
        if (spans().size() > 1) {
            List<String> all = new ArrayList<>(groups);
            all.add(null);
            all.forEach(group -> ledger.sum(new Count.Participations(Span.YEAR, group),
                    List.of(new Count.Participations(Span.QUARTER, group),
                            new Count.Participations(Span.EARLIER, group))));
        }
    }

    private Count participations(Span span, String group) {
        Count.Participations count = new Count.Participations(span, group);
        long year = count.in(report.year());
        long quarter = count.in(report.quarter());
        switch (span) {
            case YEAR -> ledger.show(count, year);
            case QUARTER -> ledger.show(count, quarter);
            case EARLIER -> ledger.imply(count, year - quarter);
        }
        return count;
    }

    /// They have a line of their own, if there are any.
    private void replicated() {
        if (report.replicated().participations().number() > 0) {
            ledger.showIfAny(new Count.Replicated(), report.replicated().people().number());
        }
    }
}
