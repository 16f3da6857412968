package org.bitacora.evaluation.ui;

import javafx.scene.Parent;

/// Puts the sheet of this room on its screens.
final class EvaluationStyle {

    private static final String SHEET = EvaluationStyle.class.getResource("evaluation.css").toExternalForm();

    private EvaluationStyle() {
    }

    static <N extends Parent> N on(N node) {
        node.getStylesheets().add(SHEET);
        return node;
    }
}
