package org.bitacora.fx.grid;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/// The text field that has the focus for the whole grid. Until something is typed it is invisible; as it is a real
/// input all the time, dead keys and input methods work from the first letter on ("Ángela").
final class CellEditor extends TextField {

    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");

    private Runnable typed = () -> { };
    private boolean silent;

    CellEditor() {
        getStyleClass().setAll("grid-editor");
        setMouseTransparent(true);
        textProperty().addListener((text, before, after) -> {
            if (!silent) {
                typed.run();
            }
        });
    }

    /// Called after each change of the text by the person, not by `put`.
    void onTyped(Runnable listener) {
        typed = listener;
    }

    void put(String text) {
        silent = true;
        setText(text);
        positionCaret(text.length());
        silent = false;
    }

    void setTyping(boolean typing) {
        setMouseTransparent(!typing);
        pseudoClassStateChanged(TYPING, typing);
    }
}
