package org.bitacora.fx.part;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Two records field by field: what is equal in second ink and said quietly, what differs in both columns at once, with
/// a mark for those who see no colour.
public final class SideBySide extends GridPane {

    private static final double LABELS = 26;
    private static final double VALUES = 37;
    private int rows;

    public SideBySide(Node one, Node other) {
        Boxes.styled(this, "bit-side-by-side");
        getColumnConstraints().addAll(share(LABELS), share(VALUES), share(VALUES));
        row("bit-side-head", new Label(), one, other);
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    /// A field that both say alike.
    public SideBySide same(String label, String value) {
        return row("bit-side-line", Labels.second(label), Labels.wrapping(Labels.second(value)),
                Labels.wrapping(Labels.second(value)));
    }

    /// A field that they say differently; one of the values may be missing.
    public SideBySide different(String label, String one, String other) {
        Label name = Labels.iconed(Labels.small(label), Feather.GIT_MERGE);
        name.setAccessibleText(Texts.get("fx.side.differs", label));
        return row("bit-side-differs", name, value(one), value(other));
    }

    private static Node value(String text) {
        return Labels.wrapping(text.isEmpty() ? Labels.second(Texts.get("fx.side.nothing"))
                : Boxes.styled(new Label(text), "bit-small-strong"));
    }

    private SideBySide row(String style, Node... nodes) {
        RowConstraints constraints = new RowConstraints();
        constraints.setFillHeight(true);
        constraints.setValignment(VPos.CENTER);
        getRowConstraints().add(constraints);
        for (int column = 0; column < nodes.length; column++) {
            StackPane cell = Boxes.styled(new StackPane(nodes[column]), "bit-side-cell", style);
            // Long values break within their column; otherwise the widest would push the card out of the page.
            cell.setMinWidth(0);
            add(cell, column, rows);
        }
        rows++;
        return this;
    }
}
