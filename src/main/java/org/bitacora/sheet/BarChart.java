package org.bitacora.sheet;

import java.util.List;

/// A native Excel chart of clustered bars that draws cells of its own sheet, so that it follows when they change.
/// `lying` bars run to the right. The axis of values begins at 0 and shows `format`; `showValues` writes each value at
/// its bar.
public record BarChart(String title, String categoryTitle, String valueTitle, CellFormat format, boolean lying,
                       boolean showValues, CellRange categories, List<Series> series) {

    public BarChart {
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().rows() * one.values().columns() != categories.rows() * categories.columns()) {
                throw new IllegalArgumentException("a series as long as the categories: " + one);
            }
        }
    }

    /// One set of bars: the cell that names it, its cells, its colour.
    public record Series(CellAddress name, CellRange values, Colour colour) {
    }

    /// Standing bars over the first column of a table, one series per chosen column.
    public static BarChart of(String title, CellFormat format, CellRange categories, List<Series> series) {
        return new BarChart(title, "", "", format, false, true, categories, series);
    }

    public BarChart axes(String newCategoryTitle, String newValueTitle) {
        return new BarChart(title, newCategoryTitle, newValueTitle, format, lying, showValues, categories, series);
    }

    public BarChart lyingDown() {
        return new BarChart(title, categoryTitle, valueTitle, format, true, showValues, categories, series);
    }

    public BarChart withoutValues() {
        return new BarChart(title, categoryTitle, valueTitle, format, lying, false, categories, series);
    }
}
