package org.bitacora.fx.grid;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The line below a grid: one sentence about the trouble, with the way to it; else how to answer the current column.
public final class GridMessageLine extends HBox {

    private final Label sentence = Labels.small("");
    private final Text icon = Icons.of(Feather.ALERT_CIRCLE, Tone.BAD);
    private final Hyperlink link = new Hyperlink(Texts.get("grid.message.goto"));
    private final Label key = Keycaps.of("F8");

    public GridMessageLine(Grid<?> grid) {
        getStyleClass().add("grid-message");
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        link.getStyleClass().setAll("bit-link");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(e -> grid.goToNextInvalid());
        getChildren().addAll(icon, sentence, link, key);
        grid.messageProperty().subscribe(this::show);
    }

    private void show(GridMessage message) {
        sentence.setText(message.sentence());
        show(icon, message.problem());
        show(link, message.elsewhere());
        show(key, message.elsewhere());
        sentence.getStyleClass().removeAll("bit-second");
        sentence.getStyleClass().addAll(message.problem() ? List.of() : List.of("bit-second"));
    }

    private static void show(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
