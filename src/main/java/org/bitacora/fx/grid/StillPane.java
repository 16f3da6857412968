package org.bitacora.fx.grid;

import javafx.scene.layout.Pane;

/// A pane whose children are placed by somebody else; an ordinary one would give them their preferred size back.
final class StillPane extends Pane {

    @Override
    protected void layoutChildren() {
        // Deliberately nothing: see above.
    }
}
