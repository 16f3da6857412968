package org.bitacora.fx.layer;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Whatever is cut is told whole where the mouse rests on it: one listener for all texts of a window.
final class WholeText {

    private final Tooltip tip = new Tooltip();

    private WholeText() {
    }

    static void on(Node root) {
        WholeText whole = new WholeText();
        root.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, whole::entered);
        root.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, whole::left);
    }

    private void entered(MouseEvent event) {
        if (event.getTarget() instanceof Labeled label && label.isTextTruncated() && label.getTooltip() == null) {
            tip.setText(label.getText());
            Tooltip.install(label, tip);
        }
    }

    private void left(MouseEvent event) {
        if (event.getTarget() instanceof Labeled label && label.getTooltip() != tip) {
            Tooltip.uninstall(label, tip);
        }
    }
}
