package org.bitacora.fx;

import com.sun.javafx.scene.NodeHelper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Whoever works with keys always sees where she is. JavaFX draws the ring only where Tab led; a program that moves the
/// focus itself (F6, a new screen, a closed dialog) would lose her.
final class FocusRing {

    private boolean keys;

    private FocusRing() {
    }

    static void on(Scene scene) {
        FocusRing ring = new FocusRing();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> ring.keys = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> ring.keys = false);
        scene.focusOwnerProperty().addListener((source, before, now) -> ring.show(now));
    }

    private void show(Node owner) {
        if (keys && owner != null && !owner.isFocusVisible()) {
            NodeHelper.requestFocusVisible(owner);
        }
    }
}
