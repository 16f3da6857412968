package org.bitacora.fx.grid;

import java.util.List;
import org.bitacora.fx.grid.GridColumn.Trait;

/// Where the columns lie: px from the left of the grid, before scrolling. `unit` is one px at 100 % text.
final class GridGeometry {

    private static final double ROW = 32;
    private static final double NUMBER = 40;

    private final double unit;
    private final double available;
    private final double[] edges;
    private final int frozen;

    private GridGeometry(double unit, double available, double[] edges, int frozen) {
        this.unit = unit;
        this.available = available;
        this.edges = edges;
        this.frozen = frozen;
    }

    static GridGeometry of(List<? extends GridColumn<?>> columns, double available, double unit) {
        double[] edges = new double[columns.size() + 1];
        double wanted = NUMBER * unit + columns.stream().mapToDouble(c -> c.width() * unit).sum();
        long growing = columns.stream().filter(c -> c.is(Trait.GROWS)).count();
        double extra = growing == 0 ? 0 : Math.max(0, available - wanted) / growing;
        double x = NUMBER * unit;
        edges[0] = Math.round(x);
        for (int i = 0; i < columns.size(); i++) {
            x += columns.get(i).width() * unit + (columns.get(i).is(Trait.GROWS) ? extra : 0);
            edges[i + 1] = Math.round(x);
        }
        return new GridGeometry(unit, available, edges, leadingFrozen(columns));
    }

    private static int leadingFrozen(List<? extends GridColumn<?>> columns) {
        int n = 0;
        while (n < columns.size() && columns.get(n).is(Trait.FROZEN)) {
            n++;
        }
        return n;
    }

    double unit() {
        return unit;
    }

    double available() {
        return available;
    }

    double rowHeight() {
        return Math.round(ROW * unit);
    }

    double numberWidth() {
        return edges[0];
    }

    boolean isFrozen(int column) {
        return column < frozen;
    }

    double frozenWidth() {
        return edges[frozen];
    }

    double x(int column) {
        return edges[column];
    }

    double width(int column) {
        return edges[column + 1] - edges[column];
    }

    double maxScroll() {
        return Math.max(0, edges[edges.length - 1] - available);
    }

    /// The scroll nearest to the present one with which a column is wholly in sight.
    double scrollShowing(int column, double now) {
        if (isFrozen(column)) {
            return now;
        }
        double most = x(column) - frozenWidth();
        double least = edges[column + 1] - available;
        return Math.clamp(Math.min(most, Math.max(least, now)), 0, maxScroll());
    }

    /// The column under a point, -1 over the row numbers; beyond the last it is the last.
    int columnAt(double pointX, double scroll) {
        double x = pointX < frozenWidth() ? pointX : pointX + scroll;
        int column = -1;
        while (column + 1 < edges.length - 1 && edges[column + 1] <= x) {
            column++;
        }
        return column;
    }
}
