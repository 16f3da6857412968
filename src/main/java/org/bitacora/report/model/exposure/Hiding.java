package org.bitacora.report.model.exposure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bitacora.report.model.QuarterlyReport;

/// Which numbers of a report a workbook hides: the small groups, and for each of them as few others as are needed so
/// that it could as well be a threshold larger. The same report hides the same on every laptop.
///
/// @param hidden the counts without their numbers
/// @param quarter over what the numbers of the quarter are counted: in the first quarter it is the year itself
public record Hiding(Exposure exposure, Set<Count> hidden, Span quarter) {

    public Hiding {
        hidden = Set.copyOf(hidden);
    }

    public static Hiding of(QuarterlyReport report, Exposure exposure) {
        Span quarter = ReportLedger.quarter(report);
        return exposure.isNominal() ? new Hiding(exposure, Set.of(), quarter)
                : new Hiding(exposure, new Search(ReportLedger.of(report, exposure)).complete(), quarter);
    }

    /// Without what protects the small groups: what a careless program would hide.
    public static Hiding careless(QuarterlyReport report, Exposure exposure) {
        return new Hiding(exposure, new Search(ReportLedger.of(report, exposure)).small(),
                ReportLedger.quarter(report));
    }

    public boolean hides(Count count) {
        return hidden.contains(count);
    }

    /// Adds to the small groups what protects them. Each alternative proves itself, and what it moves is hidden, so
    /// those found before hold to the end and often serve several groups.
    private static final class Search {

        private final Ledger ledger;
        private final boolean[] hidden;
        private final long[] highest;
        private final long[] lowest;

        Search(Ledger ledger) {
            this.ledger = ledger;
            hidden = new boolean[ledger.entries().size()];
            ledger.entries().forEach((count, one) -> hidden[one.place()] = ledger.isHidden(count));
            highest = ledger.entries().values().stream().mapToLong(Ledger.Entry::value).toArray();
            lowest = highest.clone();
        }

        Set<Count> small() {
            Set<Count> found = new HashSet<>();
            ledger.entries().forEach((count, one) -> {
                if (one.shown() && hidden[one.place()]) {
                    found.add(count);
                }
            });
            return found;
        }

        Set<Count> complete() {
            for (Map.Entry<Count, Ledger.Entry> each : ledger.entries().entrySet()) {
                if (each.getValue().small()) {
                    protect(each.getKey(), each.getValue());
                }
            }
            return small();
        }

        private void protect(Count count, Ledger.Entry entry) {
            int place = entry.place();
            if (highest[place] - lowest[place] < ledger.threshold()) {
                Alternative.larger(ledger, count, lowest[place] + ledger.threshold() - entry.value(), hidden)
                        .ifPresentOrElse(this::accept, () -> Arrays.fill(hidden, true));
            }
        }

        private void accept(Alternative found) {
            for (Ledger.Entry one : ledger.entries().values()) {
                long moved = found.difference()[one.place()];
                hidden[one.place()] |= moved != 0;
                highest[one.place()] = Math.max(highest[one.place()], one.value() + moved);
                lowest[one.place()] = Math.min(lowest[one.place()], one.value() + moved);
            }
        }
    }
}
