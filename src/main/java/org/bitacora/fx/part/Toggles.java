package org.bitacora.fx.part;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// What tabs and segments have in common: exactly one is on, arrows move.
final class Toggles {

    private Toggles() {
    }

    static ToggleButton toggle(ToggleGroup group, String text, String styleClass, Runnable chosen) {
        ToggleButton toggle = new ToggleButton(text);
        toggle.setMnemonicParsing(false);
        toggle.setToggleGroup(group);
        toggle.getStyleClass().setAll(styleClass);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setOnAction(event -> {
            // A second press must not leave the group without a choice.
            toggle.setSelected(true);
            chosen.run();
        });
        return toggle;
    }

    static void arrows(Parent strip, KeyEvent event) {
        int step = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        List<Node> toggles = strip.getChildrenUnmodifiable();
        int next = toggles.indexOf(event.getTarget()) + step;
        if (step == 0 || next < 0 || next >= toggles.size()) {
            return;
        }
        event.consume();
        toggles.get(next).requestFocus();
        ((ToggleButton) toggles.get(next)).fire();
    }
}
