package org.bitacora.fx.form;

import javafx.scene.Node;
import org.bitacora.fx.Focus;

/// Hears when a person leaves a field, also with the whole window. JavaFX 26 goes on saying of a drop-down that the focus
/// is within after it left, so the owner of the focus is looked at itself.
final class Leaving {

    private final Node field;
    private final Runnable left;
    private boolean inside;

    /// @param control the one in the field that takes the focus
    Leaving(Node field, Node control, Runnable left) {
        this.field = field;
        this.left = left;
        field.focusWithinProperty().subscribe(within -> look());
        control.focusedProperty().subscribe(focused -> look());
    }

    private void look() {
        boolean before = inside;
        Node owner = field.getScene() == null ? null : field.getScene().getFocusOwner();
        inside = owner != null && owner.isFocused() && Focus.isInside(owner, field);
        if (before && !inside && field.getScene() != null) {
            left.run();
        }
    }
}
