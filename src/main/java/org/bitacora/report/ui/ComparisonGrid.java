package org.bitacora.report.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.part.FigureGrid;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Comparison;
import org.bitacora.report.model.Figure;

/// The figures side by side: quarter, new people, year so far, target and how much of it that is.
final class ComparisonGrid {

    private ComparisonGrid() {
    }

    static Node of(String period, List<Comparison> lines, Consumer<Figure> open) {
        FigureGrid grid = new FigureGrid(Texts.get("report.column.figure"), List.of(period,
                Texts.get("report.column.new"), Texts.get("report.column.year"), Texts.get("report.column.target"),
                Texts.get("report.column.ofTarget")));
        lines.forEach(line -> grid.line(line.label(), List.of(number(line.quarter(), open),
                number(line.newPeople(), open), Numbers.of(line.year(), open), target(line), share(line))));
        return grid;
    }

    private static Node number(Optional<Figure> figure, Consumer<Figure> open) {
        return figure.map(one -> Numbers.of(one, open)).orElseGet(() -> FigureGrid.figure(""));
    }

    private static Node target(Comparison line) {
        return line.target().<Node>map(one -> FigureGrid.figure(Formats.number(one.target().number())))
                .orElseGet(() -> Labels.whole(Labels.second(Texts.get("report.noTarget"))));
    }

    private static Node share(Comparison line) {
        return FigureGrid.figure(line.target().map(one -> Texts.get("report.percent", one.percent())).orElse(""));
    }
}
