package org.bitacora.fx.part;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;

/// A small table to be read, not sorted: names at the left, figures under their titles, lines between. Figures are nodes,
/// so that they can be links.
public final class FigureGrid extends GridPane {

    private final int figures;
    private int rows;

    /// @param names the title over the names; may be empty
    public FigureGrid(String names, List<String> titles) {
        figures = titles.size();
        Boxes.styled(this, "bit-card", "bit-figures");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(wide);
        for (int i = 0; i < figures; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(column);
        }
        add("bit-figures-head", Labels.caption(names), titles.stream().map(Labels::caption)
                .map(FigureGrid::breaking).toList());
    }

    public FigureGrid line(String name, List<? extends Node> cells) {
        return add("bit-figures-line", Labels.body(name), cells);
    }

    /// The last line, set off.
    public FigureGrid total(String name, List<? extends Node> cells) {
        return add("bit-figures-total", Labels.strong(name), cells);
    }

    /// A figure that is only read.
    public static Label figure(String text) {
        return Boxes.styled(Labels.whole(Labels.small(text)), "bit-tabular");
    }

    /// The last cell takes what is left of its row, so that a reason may stand in the place of figures.
    private FigureGrid add(String style, Label name, List<? extends Node> cells) {
        RowConstraints row = new RowConstraints();
        row.setFillHeight(true);
        row.setValignment(VPos.CENTER);
        getRowConstraints().add(row);
        add(cell(breaking(name), style, "bit-figures-name"), 0, rows);
        for (int i = 0; i < cells.size(); i++) {
            boolean last = i == cells.size() - 1;
            add(cell(cells.get(i), style, last ? "bit-figures-last" : "bit-figures-number"), i + 1, rows,
                    last ? figures - i : 1, 1);
        }
        rows++;
        return this;
    }

    /// Large text on a small screen breaks names and titles between words, never within one.
    private static Label breaking(Label label) {
        label.fontProperty().subscribe(font -> label.setMinWidth(Arrays.stream(label.getText().split(" "))
                .mapToDouble(word -> width(word, font)).max().orElse(0)));
        return Labels.wrapping(label);
    }

    private static double width(String word, Font font) {
        Text text = new Text(word);
        text.setFont(font);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    private static Node cell(Node content, String... styles) {
        return Boxes.styled(Boxes.styled(Boxes.row(0, content), "bit-figures-cell"), styles);
    }
}
