package org.bitacora.commitment.ui;

import javafx.scene.Node;
import org.bitacora.fx.layer.Layer;
import org.bitacora.i18n.Texts;

/// Says what was done and offers to take it back. It hangs on a node that stays, since the record it speaks of may be
/// gone from the screen.
record Told(Node place, CommitmentDesk desk) {

    void undoable(String sentence) {
        if (place.getScene() != null) {
            Layer.over(place).toast(sentence, Texts.get("commitment.undo"), desk::undo);
        }
    }
}
