package org.bitacora.report.model.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.report.model.AttendanceFact;
import org.bitacora.report.model.Outcome;
import org.bitacora.report.model.QuarterlyReport;

/// What the evaluations add: pairs of each training, of the quarter and of the year.
final class PairLedger {

    private static final int CANDIDATES = 4;

    private final QuarterlyReport report;
    private final Ledger ledger;
    private final boolean isByTraining;

    PairLedger(QuarterlyReport report, Ledger ledger, boolean isByTraining) {
        this.report = report;
        this.ledger = ledger;
        this.isByTraining = isByTraining;
    }

    void enter() {
        List<Outcome> outcomes = report.inYear().evaluation().outcomes().stream()
                .filter(one -> !one.pairs().isEmpty()).toList();
        for (Span span : ReportLedger.parts(report)) {
            List<Outcome> here = outcomes.stream().filter(one -> ReportLedger.part(report, one.begun()) == span)
                    .toList();
            Count all = new Count.Pairs(span, null);
            long number = here.stream().mapToLong(one -> one.pairs().size()).sum();
            if (span == Span.EARLIER) {
                ledger.imply(all, number);
            } else {
                ledger.show(all, number);
            }
            if (isByTraining) {
                byTraining(span, here);
            }
        }
        if (ReportLedger.parts(report).size() > 1) {
            ledger.show(new Count.Pairs(Span.YEAR, null), outcomes.stream().mapToLong(one -> one.pairs().size()).sum());
            ledger.sum(new Count.Pairs(Span.YEAR, null), List.of(new Count.Pairs(Span.QUARTER, null),
                    new Count.Pairs(Span.EARLIER, null)));
        }
        if (isByTraining) {
            attended(outcomes);
        }
    }

    private void byTraining(Span span, List<Outcome> here) {
        List<Outcome> bySize = here.stream().sorted(Comparator.comparing(one -> one.pairs().size())).toList();
        long small = bySize.stream().filter(one -> ledger.isSmall(one.pairs().size())).count();
        List<Count> parts = new ArrayList<>();
        bySize.stream().limit(small + CANDIDATES).forEach(one -> {
            Count count = count(one);
            ledger.show(count, one.pairs().size());
            parts.add(count);
        });
        ledger.sum(new Count.Pairs(span, null), parts);
    }

    private Count count(Outcome one) {
        return new Count.Pairs(ReportLedger.part(report, one.begun()), one.training());
    }

    /// A pair is a person who came: a training has at most as many pairs as attendances.
    private void attended(List<Outcome> outcomes) {
        Map<UUID, List<Count>> sessions = new HashMap<>();
        Map<UUID, Long> attended = new HashMap<>();
        report.facts().sessions().forEach(one -> {
            if (ledger.has(new Count.Attendances(one.session()))) {
                sessions.computeIfAbsent(one.training(), none -> new ArrayList<>())
                        .add(new Count.Attendances(one.session()));
            }
        });
        for (AttendanceFact one : report.facts().attendances()) {
            attended.merge(one.training(), 1L, Long::sum);
        }
        for (Outcome one : outcomes) {
            List<Count> held = sessions.getOrDefault(one.training(), List.of());
            List<Count> pairs = ledger.has(count(one)) ? List.of(count(one)) : List.of();
            if (!held.isEmpty() || !pairs.isEmpty()) {
                bound(one, held, pairs, attended.getOrDefault(one.training(), 0L));
            }
        }
    }

    private void bound(Outcome one, List<Count> held, List<Count> pairs, long attendances) {
        if (attendances < one.pairs().size()) {
            return;
        }
        Count all = new Count.Rest("trainingAttendances", one.training(), Span.YEAR);
        if (held.isEmpty()) {
            ledger.fix(all, attendances);
        } else {
            ledger.suppose(all, attendances);
            ledger.sum(all, held);
        }
        List<Count> parts = new ArrayList<>(pairs);
        if (attendances > one.pairs().size() || pairs.isEmpty()) {
            Count rest = new Count.Rest("withoutPair", one.training(), Span.YEAR);
            ledger.suppose(rest, attendances - one.pairs().size());
            parts.add(rest);
        }
        ledger.sum(all, parts);
    }
}
