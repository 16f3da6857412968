package org.bitacora.report.model.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.NewPeople;
import org.bitacora.report.model.QuarterlyReport;

/// What a reader of the whole workbook knows of people: the table of the quarter, that of its new people, that of the
/// year, and so who came again and who did not; participations; then what [PlaceLedger] and [PairLedger] add.
final class ReportLedger {

    private final QuarterlyReport report;
    private final Ledger ledger;
    private final List<String> groups;
    private final List<String> genders;
    private final NewPeople newPeople;

    private ReportLedger(QuarterlyReport report, Exposure exposure) {
        this.report = report;
        ledger = new Ledger(exposure.threshold());
        groups = report.year().groups();
        genders = report.year().genders();
        newPeople = report.newPeople();
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

    /// The people of such a part are counted there for the first time; in the first quarter all are.
    static Span firstIn(Span part) {
        return part == Span.QUARTER ? Span.NEW : part;
    }

    private List<Span> spans() {
        return quarter(report) == Span.YEAR ? List.of(Span.YEAR) : List.of(Span.QUARTER, Span.EARLIER, Span.YEAR);
    }

    private void people() {
        if (quarter(report) == Span.YEAR) {
            people(List.of(Span.YEAR));
        } else {
            people(List.of(Span.YEAR, Span.QUARTER, Span.NEW, Span.AGAIN, Span.EARLIER));
            comings();
        }
    }

    private void people(List<Span> spans) {
        for (Span span : spans) {
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
    }

    /// Every kind of people by when they came.
    private void comings() {
        for (String group : groups) {
            for (String gender : genders) {
                Function<Span, Count> kind = kind(group, gender);
                ledger.sum(kind.apply(Span.YEAR), List.of(kind.apply(Span.NEW), kind.apply(Span.EARLIER)));
                ledger.sum(kind.apply(Span.QUARTER), List.of(kind.apply(Span.NEW), kind.apply(Span.AGAIN)));
                stayedAway(kind);
            }
            stayedAway(kind(group, null));
        }
        genders.forEach(gender -> stayedAway(kind(null, gender)));
        stayedAway(kind(null, null));
    }

    private static Function<Span, Count> kind(String group, String gender) {
        return span -> new Count.People(span, group, gender);
    }

    /// Whoever came before and not again: the year without the quarter. Who came again may have changed her group since,
    /// so that more of a kind may have come again than came before; then nobody can tell.
    private void stayedAway(Function<Span, Count> kind) {
        long others = ledger.value(kind.apply(Span.EARLIER)) - ledger.value(kind.apply(Span.AGAIN));
        if (others >= 0) {
            ledger.imply(kind.apply(Span.NOT_AGAIN), others);
            ledger.sum(kind.apply(Span.EARLIER), List.of(kind.apply(Span.AGAIN), kind.apply(Span.NOT_AGAIN)));
        }
    }

    private void enter(Count.People count, boolean onlyIfAny) {
        long number = number(count);
        if (count.span() == Span.EARLIER || count.span() == Span.AGAIN) {
            ledger.imply(count, number);
        } else if (onlyIfAny) {
            ledger.showIfAny(count, number);
        } else {
            ledger.show(count, number);
        }
    }

    private long number(Count.People count) {
        return switch (count.span()) {
            case YEAR -> count.in(report.year());
            case QUARTER -> count.in(report.quarter());
            case NEW -> count.in(newPeople);
            case AGAIN -> count.in(report.quarter()) - count.in(newPeople);
            case EARLIER -> count.in(report.year()) - count.in(newPeople);
            case NOT_AGAIN -> throw new IllegalArgumentException("who did not come again is entered with the others");
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
        repeats();
        if (spans().size() > 1) {
            List<String> all = new ArrayList<>(groups);
            all.add(null);
            all.forEach(group -> ledger.sum(new Count.Participations(Span.YEAR, group),
                    List.of(new Count.Participations(Span.QUARTER, group),
                            new Count.Participations(Span.EARLIER, group))));
        }
    }

    /// Where everybody counted came several times.
    private void repeats() {
        Repeats repeats = new Repeats(report);
        for (Span span : parts(report)) {
            int least = repeats.least(one -> !one.replica() && part(report, one.date()) == span);
            if (least > 1) {
                ledger.atMostTimes(least, new Count.People(firstIn(span), null, null),
                        new Count.Participations(span, null), span);
            }
        }
        int least = repeats.least(one -> !one.replica());
        if (least > 1 && parts(report).size() > 1) {
            ledger.atMostTimes(least, new Count.People(Span.YEAR, null, null),
                    new Count.Participations(Span.YEAR, null), Span.YEAR);
        }
    }

    private Count participations(Span span, String group) {
        Count.Participations count = new Count.Participations(span, group);
        long year = count.in(report.year());
        long quarter = count.in(report.quarter());
        switch (span) {
            case YEAR -> ledger.show(count, year);
            case QUARTER -> ledger.show(count, quarter);
            default -> ledger.imply(count, year - quarter);
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
