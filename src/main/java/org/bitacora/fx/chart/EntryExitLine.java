package org.bitacora.fx.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;

/// One construct of the chart.
final class EntryExitLine extends Region {

    private final EntryExit pair;
    private final Label name;
    private final Label gain;
    private final Label entryFigure;
    private final Label exitFigure;
    private final Region bar = Boxes.styled(new Region(), "chart-link");
    private final Region entry = Boxes.styled(new Region(), "chart-entry");
    private final Region exit = Boxes.styled(new Region(), "chart-exit");
    private Scale scale = new Scale(0, 0, 0);

    EntryExitLine(EntryExit pair, boolean greatest) {
        this.pair = pair;
        name = Labels.wrapping(Labels.body(pair.name()));
        gain = greatest ? Boxes.styled(Labels.small(pair.gainInWords()), "chart-greatest")
                : Labels.second(pair.gainInWords());
        entryFigure = Boxes.styled(Labels.second(Integer.toString(pair.entry())), "chart-figure");
        exitFigure = Boxes.styled(Labels.figure(Integer.toString(pair.exit())), "chart-figure");
        getChildren().addAll(name, bar, entry, exit, entryFigure, exitFigure, gain);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(pair.spoken());
    }

    void scaled(Scale wanted) {
        scale = wanted;
        requestLayout();
    }

    double nameWidth() {
        return name.prefWidth(-1);
    }

    double gainWidth() {
        return Math.ceil(gain.prefWidth(-1));
    }

    double heightWith(double nameWidth, double least) {
        return Math.max(least, Math.ceil(name.prefHeight(nameWidth)) + least / 4);
    }

    @Override
    protected void layoutChildren() {
        double unit = name.getFont().getSize() / 14;
        double from = scale.x(pair.entry());
        double to = scale.x(pair.exit());
        double nameHeight = name.prefHeight(nameSpace(unit));
        name.resizeRelocate(0, middle(nameHeight), nameSpace(unit), nameHeight);
        put(gain, getWidth() - gainWidth(), gainWidth());
        bar.resizeRelocate(Math.min(from, to), middle(Math.round(3 * unit)), Math.abs(to - from), Math.round(3 * unit));
        mark(entry, from);
        mark(exit, to);
        beside(entryFigure, from, from <= to ? -1 : 1, unit);
        beside(exitFigure, to, from <= to ? 1 : -1, unit);
    }

    private double nameSpace(double unit) {
        return Math.max(0, scale.left() - 16 * unit);
    }

    private void mark(Region mark, double x) {
        double size = mark.prefWidth(-1);
        mark.resizeRelocate(x - size / 2, middle(size), size, size);
    }

    /// The figure stands on the outer side of its mark.
    private void beside(Label figure, double x, int side, double unit) {
        double width = figure.prefWidth(-1);
        double gap = (side < 0 ? 11 : 14) * unit;
        put(figure, side < 0 ? x - gap - width : x + gap, width);
    }

    private void put(Label label, double x, double width) {
        label.resizeRelocate(Math.round(x), middle(label.prefHeight(-1)), width, label.prefHeight(-1));
    }

    private double middle(double height) {
        return Math.round((getHeight() - height) / 2);
    }
}
