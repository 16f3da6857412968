package org.bitacora.fx.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Tone;
import org.bitacora.fx.grid.CellFace.Form;
import org.kordamp.ikonli.feather.Feather;

/// Draws one face. It is used again for other rows, so every state is set on every showing.
final class GridCell extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass RANGED = PseudoClass.getPseudoClass("ranged");
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass CHIP = PseudoClass.getPseudoClass("chip");

    private final Label label = new Label();
    private final Text icon = Icons.of(Feather.CHECK);
    private final Text alert = Icons.of(Feather.ALERT_CIRCLE);
    private final boolean secondInk;
    private List<String> styles = List.of();
    private Supplier<String> voice = () -> "";
    private int row;
    private int column;

    GridCell(GridColumn<?> column) {
        secondInk = column.is(GridColumn.Trait.SECOND_INK);
        getStyleClass().add("grid-cell");
        if (column.is(GridColumn.Trait.CENTER)) {
            getStyleClass().add("grid-centered");
        }
        setAlignment(GridHead.alignment(column));
        getChildren().addAll(label, alert);
        setAccessibleRole(AccessibleRole.TABLE_CELL);
    }

    void show(CellFace face, boolean current, boolean ranged, Supplier<String> spoken) {
        label.setText(face.text());
        showIcon(face.icon());
        showStyles(styles(face));
        pseudoClassStateChanged(CHIP, face.form() == Form.CHIP);
        pseudoClassStateChanged(INVALID, face.isInvalid());
        pseudoClassStateChanged(CURRENT, current);
        pseudoClassStateChanged(RANGED, ranged);
        alert.setManaged(face.isInvalid());
        alert.setVisible(face.isInvalid());
        voice = spoken;
    }

    void standAt(int newRow, int newColumn) {
        row = newRow;
        column = newColumn;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> voice.get();
            case ROW_INDEX -> row;
            case COLUMN_INDEX -> column;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void showIcon(Feather wanted) {
        if (wanted != null) {
            icon.setText(Character.toString(wanted.getCode()));
        }
        label.setGraphic(wanted == null ? null : icon);
    }

    /// Exchanges the classes only if they differ: each exchange costs a CSS pass.
    private void showStyles(List<String> wanted) {
        if (!wanted.equals(styles)) {
            styles = wanted;
            label.getStyleClass().setAll(wanted);
            label.setMinWidth(wanted.contains("bit-chip") ? Region.USE_PREF_SIZE : 0);
        }
    }

    private List<String> styles(CellFace face) {
        if (face.form() == Form.CHIP) {
            return List.of("label", "bit-chip", "bit-chip-" + face.tone().style());
        }
        List<String> wanted = new ArrayList<>(List.of("label", "grid-face", "bit-iconed"));
        if (face.isInvalid()) {
            wanted.add("bit-bad");
        } else if (face.tone() != Tone.NEUTRAL) {
            wanted.add("grid-face-" + face.tone().style());
        } else if (secondInk || face.form() == Form.QUIET) {
            wanted.add("bit-second");
        }
        return wanted;
    }
}
