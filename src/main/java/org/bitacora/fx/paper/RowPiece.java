package org.bitacora.fx.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A row of a table; divided only when no page could hold it.
///
/// @param least the least height, so that a hand can write in it
/// @param isRuled false for labels and values, which stand without lines
record RowPiece(List<Flow> cells, double least, boolean isRuled, boolean isHeading, double above, boolean withNext,
                Optional<Piece> heading) implements Piece {

    static final double ACROSS = 5;
    private static final double DOWN = 3;
    private static final double LINE = 0.5;

    RowPiece {
        cells = List.copyOf(cells);
    }

    @Override
    public double height() {
        return Math.max(least, cells.stream().mapToDouble(Flow::height).max().orElse(0) + 2 * DOWN);
    }

    @Override
    public Region node() {
        HBox row = new HBox();
        double height = height();
        for (int i = 0; i < cells.size(); i++) {
            row.getChildren().add(cell(cells.get(i), i == 0, height));
        }
        if (isHeading) {
            row.setBackground(Background.fill(Face.BAND));
        }
        return row;
    }

    @Override
    public List<Piece> divided(double room) {
        List<Integer> ends = cells.stream().map(cell -> cell.fitting(room - 2 * DOWN)).toList();
        if (IntStream.range(0, cells.size()).noneMatch(i -> isCut(i, ends) && ends.get(i) > 0)) {
            return List.of();
        }
        return List.of(with(IntStream.range(0, cells.size()).mapToObj(i -> cells.get(i).until(ends.get(i))).toList()),
                with(IntStream.range(0, cells.size()).mapToObj(i -> cells.get(i).from(ends.get(i))).toList()));
    }

    private boolean isCut(int cell, List<Integer> ends) {
        return ends.get(cell) < cells.get(cell).line().text().length();
    }

    private RowPiece with(List<Flow> parts) {
        return new RowPiece(parts, 0, isRuled, isHeading, above, withNext, heading);
    }

    private Region cell(Flow flow, boolean first, double height) {
        StackPane cell = new StackPane(flow.node());
        cell.setAlignment(Pos.TOP_LEFT);
        double width = flow.width() + 2 * ACROSS;
        cell.setPadding(new Insets(DOWN, ACROSS, DOWN, isRuled ? ACROSS : 0));
        cell.setMinSize(width, height);
        cell.setPrefSize(width, height);
        cell.setMaxSize(width, height);
        if (isRuled) {
            BorderWidths widths = new BorderWidths(isHeading || heading.isEmpty() ? LINE : 0, LINE, LINE,
                    first ? LINE : 0);
            cell.setBorder(new Border(new BorderStroke(Face.LINE, BorderStrokeStyle.SOLID, CornerRadii.EMPTY,
                    widths)));
        }
        return cell;
    }
}
