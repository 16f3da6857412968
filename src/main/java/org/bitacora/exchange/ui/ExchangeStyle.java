package org.bitacora.exchange.ui;

import javafx.scene.Parent;

/// Puts the sheet of this room on its screens.
final class ExchangeStyle {

    private static final String SHEET = ExchangeStyle.class.getResource("exchange.css").toExternalForm();

    private ExchangeStyle() {
    }

    static <N extends Parent> N on(N node) {
        node.getStylesheets().add(SHEET);
        return node;
    }
}
