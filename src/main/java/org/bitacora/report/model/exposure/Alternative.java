package org.bitacora.report.model.exposure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Another state of the world in which every number that stays in sight is the same: how much each count differs. It
/// proves that nobody can tell the two apart.
record Alternative(long[] difference) {

    private static final int TRIES = 12;
    private static final int GROWING = -1;

    /// The cheapest one in which a count is so much larger, given what is hidden already.
    ///
    /// @param paid whether hiding this entry costs nothing any more
    static Optional<Alternative> larger(Ledger ledger, Count wanted, long by, boolean[] paid) {
        // The cheapest may lie at halves of people; costs that differ a little lead to another one.
        return IntStream.range(0, TRIES).mapToObj(attempt -> found(ledger, wanted, by, paid, attempt))
                .flatMap(Optional::stream).findFirst()
                .or(() -> found(ledger, wanted, by, paid, GROWING));
    }

    /// @param attempt by which the costs differ; with [#GROWING] no count may be smaller, which is dearer and always to
    /// be had in whole numbers
    private static Optional<Alternative> found(Ledger ledger, Count wanted, long by, boolean[] paid,
            int attempt) {
        List<Ledger.Entry> entries = List.copyOf(ledger.entries().values());
        int size = entries.size();
        int target = ledger.entries().get(wanted).place();
        double[] cost = new double[2 * size];
        double[] upper = new double[2 * size];
        for (Ledger.Entry one : entries) {
            double price = (paid[one.place()] ? 0.01 : one.cost()) * (1 + Math.max(0, attempt) * (one.place() * 31 % 17) / 34.0);
            cost[one.place()] = price;
            cost[size + one.place()] = price;
            upper[one.place()] = one.most() == Long.MAX_VALUE ? Double.POSITIVE_INFINITY
                    : one.most() - one.value();
            upper[size + one.place()] = attempt == GROWING ? 0 : one.value() - one.least();
        }
        cost[target] = -1e7;
        upper[target] = by;
        upper[size + target] = 0;
        double[] moved = program(ledger, size, cost, upper).solve();
        long[] difference = new long[size];
        for (int i = 0; i < size; i++) {
            double exact = moved[i] - moved[size + i];
            difference[i] = Math.round(exact);
            if (Math.abs(exact - difference[i]) > 1e-6) {
                return Optional.empty();
            }
        }
        return Optional.of(new Alternative(difference))
                .filter(one -> difference[target] == by && one.isPossible(ledger));
    }

    private static Simplex program(Ledger ledger, int size, double[] cost, double[] upper) {
        Simplex program = new Simplex(ledger.sums().size(), cost, upper);
        Map<Count, Ledger.Entry> entries = ledger.entries();
        int row = 0;
        for (Ledger.Sum sum : ledger.sums()) {
            put(program, row, entries.get(sum.whole()).place(), size, -1);
            for (Count part : sum.parts()) {
                put(program, row, entries.get(part).place(), size, 1);
            }
            row++;
        }
        return program;
    }

    private static void put(Simplex program, int row, int place, int size, int sign) {
        program.put(row, place, sign);
        program.put(row, size + place, -sign);
    }

    /// Checked in whole numbers, so that nothing rests on floating point: sums still hold, nothing falls below zero.
    private boolean isPossible(Ledger ledger) {
        Map<Count, Ledger.Entry> entries = ledger.entries();
        return ledger.sums().stream().allMatch(sum -> difference[entries.get(sum.whole()).place()]
                        == sum.parts().stream().mapToLong(part -> difference[entries.get(part).place()]).sum())
                && entries.values().stream().allMatch(one ->
                        one.value() + difference[one.place()] >= one.least()
                                && one.value() + difference[one.place()] <= one.most());
    }
}
