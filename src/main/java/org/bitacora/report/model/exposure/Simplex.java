package org.bitacora.report.model.exposure;

import java.util.Arrays;

/// Finds the cheapest `y` with `A y = 0` and `0 ≤ y ≤ upper`. Nothing moved (`y = 0`) is always allowed, so it begins
/// there: the primal simplex method with bounded variables. Used once, on one thread.
final class Simplex {

    private static final double TINY = 1e-9;

    private final int columns;
    private final double[][] table;
    private final double[] price;
    private final double[] upper;
    private final int[] basis;
    private final double[] level;
    private final boolean[] isBasic;
    private final boolean[] isFull;

    /// @param cost of each column; those below zero are what is wanted
    Simplex(int rows, double[] cost, double[] upper) {
        columns = cost.length;
        table = new double[rows][columns];
        price = cost.clone();
        this.upper = upper.clone();
        // Each row begins with a variable of its own that must be zero.
        basis = new int[rows];
        Arrays.setAll(basis, row -> columns + row);
        level = new double[rows];
        isBasic = new boolean[columns];
        isFull = new boolean[columns];
    }

    void put(int row, int column, double coefficient) {
        table[row][column] += coefficient;
    }

    double[] solve() {
        // The largest price first is quick; the first price of all (Bland) never turns in circles.
        int patience = 4 * (columns + table.length);
        for (int step = 0;; step++) {
            boolean careful = step > patience;
            int entering = entering(careful);
            if (entering < 0) {
                return values();
            }
            enter(entering, careful);
        }
    }

    private int entering(boolean careful) {
        int best = -1;
        double gain = TINY * 100;
        for (int column = 0; column < columns; column++) {
            double worth = isFull[column] ? price[column] : -price[column];
            if (!isBasic[column] && upper[column] > 0 && worth > gain) {
                best = column;
                gain = worth;
                if (careful) {
                    return best;
                }
            }
        }
        return best;
    }

    private void enter(int column, boolean careful) {
        double sign = isFull[column] ? -1 : 1;
        double step = upper[column];
        int leaving = -1;
        for (int row = 0; row < table.length; row++) {
            double fall = sign * table[row][column];
            if (Math.abs(fall) > TINY) {
                double room = fall > 0 ? level[row] / fall : (upperOf(basis[row]) - level[row]) / -fall;
                if (room < step - TINY || room < step + TINY && leaving >= 0 && isBetter(row, leaving, column, careful)) {
                    step = Math.max(0, room);
                    leaving = row;
                }
            }
        }
        move(column, sign * step);
        if (leaving < 0) {
            isFull[column] = !isFull[column];
        } else {
            exchange(leaving, column, sign, sign * step);
        }
    }

    private boolean isBetter(int row, int other, int column, boolean careful) {
        return careful ? basis[row] < basis[other]
                : Math.abs(table[row][column]) > Math.abs(table[other][column]) + TINY;
    }

    private double upperOf(int variable) {
        return variable < columns ? upper[variable] : 0;
    }

    private void move(int column, double by) {
        for (int row = 0; row < table.length; row++) {
            level[row] -= table[row][column] * by;
        }
    }

    private void exchange(int row, int column, double sign, double moved) {
        int left = basis[row];
        if (left < columns) {
            isBasic[left] = false;
            isFull[left] = sign * table[row][column] < 0;
        }
        level[row] = (isFull[column] ? upper[column] : 0) + moved;
        basis[row] = column;
        isBasic[column] = true;
        isFull[column] = false;
        pivot(row, column);
    }

    private void pivot(int row, int column) {
        double by = table[row][column];
        int[] filled = new int[columns];
        int count = 0;
        for (int i = 0; i < columns; i++) {
            if (table[row][i] != 0) {
                table[row][i] /= by;
                filled[count++] = i;
            }
        }
        for (int other = 0; other < table.length; other++) {
            if (other != row) {
                subtract(table[other], table[row], column, filled, count);
            }
        }
        subtract(price, table[row], column, filled, count);
    }

    private static void subtract(double[] from, double[] row, int column, int[] filled, int count) {
        double times = from[column];
        if (times == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            double value = from[filled[i]] - times * row[filled[i]];
            from[filled[i]] = Math.abs(value) < TINY / 100 ? 0 : value;
        }
        from[column] = 0;
    }

    private double[] values() {
        double[] values = new double[columns];
        for (int column = 0; column < columns; column++) {
            values[column] = isFull[column] ? upper[column] : 0;
        }
        for (int row = 0; row < table.length; row++) {
            if (basis[row] < columns) {
                values[basis[row]] = level[row];
            }
        }
        return values;
    }
}
