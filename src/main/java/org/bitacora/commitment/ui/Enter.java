package org.bitacora.commitment.ui;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Enter in a field of one line does what the main button does, in dialogs that may have to stay open.
final class Enter {

    private Enter() {
    }

    static <N extends Node> N in(N form, Runnable act) {
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                event.consume();
                act.run();
            }
        });
        return form;
    }
}
