package org.bitacora.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.bitacora.fx.Boxes;

/// The white sheet, rounded at its top left. It may shrink to nothing and cuts what is larger, so that a tall page
/// never pushes the status bar off the window.
final class SheetPane extends StackPane {

    SheetPane() {
        Boxes.styled(this, "bit-sheet");
        setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    void show(Node node) {
        getChildren().setAll(node);
    }
}
