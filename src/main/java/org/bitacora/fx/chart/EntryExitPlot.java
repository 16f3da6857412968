package org.bitacora.fx.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.i18n.Texts;

/// The lines of the chart over their axis. Measures are those of look.md §7, times the text size.
final class EntryExitPlot extends Region {

    private static final double ROW = 34;
    private static final double GAP = 16;
    private static final double AXIS = 24;

    private final List<EntryExitLine> lines;
    private final int from;
    private final List<Integer> ticks;
    private final List<Region> hairlines = new ArrayList<>();
    private final List<Label> figures = new ArrayList<>();

    EntryExitPlot(List<EntryExit> pairs) {
        from = Scale.start(pairs);
        ticks = Scale.ticks(from);
        ticks.forEach(tick -> {
            hairlines.add(Boxes.styled(new Region(), "chart-hairline"));
            figures.add(Labels.caption(Texts.get("chart.percent", tick)));
        });
        lines = IntStream.range(0, pairs.size())
                .mapToObj(i -> new EntryExitLine(pairs.get(i), i == 0 && pairs.getFirst().gain() > 0)).toList();
        getChildren().addAll(hairlines);
        getChildren().addAll(figures);
        getChildren().addAll(lines);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Scale scale = scale(width);
        return lines.stream().mapToDouble(line -> height(line, scale)).sum() + AXIS * unit();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 320 * unit();
    }

    @Override
    protected void layoutChildren() {
        Scale scale = scale(getWidth());
        double y = 0;
        for (EntryExitLine line : lines) {
            line.resizeRelocate(0, y, getWidth(), height(line, scale));
            line.scaled(scale);
            y += line.getHeight();
        }
        for (int i = 0; i < ticks.size(); i++) {
            double x = scale.x(ticks.get(i));
            hairlines.get(i).resizeRelocate(x, 0, 1, y);
            Label figure = figures.get(i);
            double width = figure.prefWidth(-1);
            figure.resizeRelocate(Math.round(x - width / 2), y + 4 * unit(), width, figure.prefHeight(-1));
        }
    }

    /// Names take what they need up to two fifths; the gains stand at the right.
    private Scale scale(double width) {
        double names = Math.min(width * 0.4, widest(lines.stream().mapToDouble(EntryExitLine::nameWidth).toArray()));
        double gains = widest(lines.stream().mapToDouble(EntryExitLine::gainWidth).toArray());
        double left = Math.ceil(names) + GAP * unit();
        return new Scale(from, left, Math.max(0, width - left - gains - 3 * GAP * unit()));
    }

    private double height(EntryExitLine line, Scale scale) {
        return line.heightWith(scale.left() - GAP * unit(), Math.round(ROW * unit()));
    }

    private double unit() {
        return figures.getFirst().getFont().getSize() / 12;
    }

    private static double widest(double[] widths) {
        return Arrays.stream(widths).max().orElse(0);
    }
}
