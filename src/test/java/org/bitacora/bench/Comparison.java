package org.bitacora.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/// A piece of work beside its peer, round by round.
///
/// @param unit of both measures, already scaled for reading
/// @param aim the greatest ratio that design.md §9 wants
record Comparison(String work, String peer, String unit, double aim, List<Round> rounds) {

    static final String HEAD = "%-54s %12s %12s   %-22s %6s".formatted("work / its peer", "ours", "peer",
            "ratio min/median/max", "aim");

    /// @param ours what our work cost in one round
    record Round(double ours, double peer) {

        double ratio() {
            return ours / peer;
        }
    }

    String lines() {
        double[] ratios = sorted(rounds.stream().mapToDouble(Round::ratio));
        String told = "%.2f / %.2f / %.2f".formatted(ratios[0], ratios[ratios.length / 2], ratios[ratios.length - 1]);
        return String.format(Locale.ROOT, "%-54s %9.3f %-2s %9.3f %-2s   %-22s %6.2f%s%n  %s", work,
                median(rounds.stream().mapToDouble(Round::ours)), unit,
                median(rounds.stream().mapToDouble(Round::peer)), unit, told, aim,
                ratios[ratios.length / 2] <= aim ? "" : "  MISSED", peer);
    }

    static double median(DoubleStream values) {
        double[] all = sorted(values);
        return all[all.length / 2];
    }

    private static double[] sorted(DoubleStream values) {
        return values.sorted().toArray();
    }
}
