package org.bitacora.fx.chart;

import java.util.List;
import java.util.stream.IntStream;

/// The axis in per cent: from 20, as answers by chance reach about that; from 0 if a figure lies lower.
record Scale(int from, double left, double width) {

    private static final int TO = 100;
    private static final int STEP = 20;

    static int start(List<EntryExit> pairs) {
        return pairs.stream().anyMatch(p -> Math.min(p.entry(), p.exit()) < STEP) ? 0 : STEP;
    }

    double x(double percent) {
        return Math.round(left + width * (percent - from) / (TO - from));
    }

    static List<Integer> ticks(int from) {
        return IntStream.iterate(from, tick -> tick <= TO, tick -> tick + STEP).boxed().toList();
    }
}
