package org.bitacora.fx.form;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/// The control inside a field.
interface Entry {

    /// What goes under the label.
    Node node();

    /// What takes the focus and carries the accessible name.
    Node focus();

    /// Hands what was typed to the view model now.
    default void commit() {
    }

    /// A sentence about typed text that is no value at all ("31/02/2026"); empty when all is well. Null: never wrong.
    default ReadOnlyStringProperty fault() {
        return null;
    }
}
