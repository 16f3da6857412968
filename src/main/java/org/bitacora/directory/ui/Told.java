package org.bitacora.directory.ui;

import javafx.scene.Node;
import org.bitacora.fx.layer.Layer;
import org.bitacora.i18n.Texts;

/// What is said after an act that can be taken back.
final class Told {

    private Told() {
    }

    static void undoable(Node near, String sentence, Runnable undo) {
        if (near.getScene() != null) {
            Layer.over(near).toast(sentence, Texts.get("directory.undo"), undo);
        }
    }
}
