package org.bitacora.directory.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.bitacora.directory.model.ExpectedTeamKind;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Field;

/// Lines of three columns and a button, under their titles.
final class TeamsTable extends GridPane {

    private static final double NAME = 26;
    private static final double OTHERS = 34;

    private final List<Node> titles = new ArrayList<>();
    private int lines;

    TeamsTable() {
        Boxes.styled(this, "bit-lines");
        List.of(ExpectedTeamKind.NAME, ExpectedTeamKind.IN_CHARGE, ExpectedTeamKind.TERRITORY)
                .forEach(this::title);
        getColumnConstraints().add(new ColumnConstraints());
    }

    private void title(Field<?, ?> field) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(titles.isEmpty() ? NAME : OTHERS);
        getColumnConstraints().add(column);
        titles.add(Boxes.styled(Labels.caption(Texts.get("expectedTeam." + field.name())), "bit-second"));
    }

    void clear() {
        getChildren().clear();
        addRow(0, titles.toArray(Node[]::new));
        lines = 1;
    }

    /// The button stays beside the fields when a sentence hangs below one of them.
    void line(Node... cells) {
        GridPane.setValignment(cells[cells.length - 1], VPos.TOP);
        addRow(lines++, cells);
    }
}
