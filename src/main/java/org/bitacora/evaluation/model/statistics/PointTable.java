package org.bitacora.evaluation.model.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.bitacora.evaluation.model.statistics.Estimate.Why;

/// The points of people (rows) in the items (columns) at one moment: what an instrument is judged by.
public final class PointTable {

    private static final double GROUP_SHARE = 0.27;

    /// Points of one participant, item by item.
    public record Row(String code, int... points) {

        private long total() {
            return Arrays.stream(points).asLongStream().sum();
        }
    }

    /// How well an item tells those who know much from those who know little: the difference of its share right between
    /// the upper and the lower 27 % (`d`), and its correlation with the score of the other items (`r`).
    public record Discrimination(Estimate d, Estimate r) {
    }

    private final List<Row> rows;
    private final int items;

    public PointTable(int items, List<Row> rows) {
        this.items = items;
        this.rows = List.copyOf(rows);
    }

    public int people() {
        return rows.size();
    }

    /// Cronbach's α = K/(K−1) · (1 − Σs_j²/s_T²), which is KR-20 for right and wrong.
    public Estimate alpha() {
        if (items < 2) {
            return Estimate.none(Why.ONE_ITEM);
        }
        Sample totals = Sample.of(rows.stream().mapToLong(Row::total).toArray());
        if (rows.size() < 2 || totals.isFlat()) {
            return totals.variance().isKnown() ? Estimate.none(Why.NO_SPREAD) : totals.variance();
        }
        double parts = IntStream.range(0, items).mapToDouble(item -> Sample.of(column(item)).variance().value()).sum();
        return totals.variance().map(whole -> items / (items - 1.0) * (1 - parts / whole));
    }

    public List<Discrimination> discrimination() {
        List<Row> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparingLong(Row::total).reversed().thenComparing(Row::code));
        return IntStream.range(0, items)
                .mapToObj(item -> new Discrimination(groups(ordered, item), itemRest(item))).toList();
    }

    /// Groups of max(1, round(0.27 n)); ties at the cut are broken by the participant's code.
    private static Estimate groups(List<Row> ordered, int item) {
        int n = ordered.size();
        if (n < 2) {
            return Estimate.none(n == 0 ? Why.NO_PAIRS : Why.ONE_PAIR);
        }
        int size = Math.max(1, (int) Math.round(GROUP_SHARE * n));
        long upper = points(ordered.subList(0, size), item);
        long lower = points(ordered.subList(n - size, n), item);
        return Estimate.of((double) (upper - lower) / size);
    }

    private static long points(List<Row> group, int item) {
        return group.stream().mapToLong(row -> row.points()[item]).sum();
    }

    /// Pearson's correlation of the item with the total without it.
    private Estimate itemRest(int item) {
        long[] own = column(item);
        long[] rest = rows.stream().mapToLong(row -> row.total() - row.points()[item]).toArray();
        Sample x = Sample.of(own);
        Sample y = Sample.of(rest);
        if (items < 2) {
            return Estimate.none(Why.ONE_ITEM);
        }
        if (own.length < 2 || x.isFlat() || y.isFlat()) {
            return x.variance().isKnown() ? Estimate.none(Why.NO_SPREAD) : x.variance();
        }
        double product = IntStream.range(0, own.length)
                .mapToDouble(i -> (own[i] - x.mean().value()) * (rest[i] - y.mean().value())).sum();
        return Estimate.of(product / (own.length - 1) / (x.deviation().value() * y.deviation().value()));
    }

    private long[] column(int item) {
        return rows.stream().mapToLong(row -> row.points()[item]).toArray();
    }
}
