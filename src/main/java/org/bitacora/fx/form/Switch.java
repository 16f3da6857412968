package org.bitacora.fx.form;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.bitacora.fx.Boxes;

/// A word and a sliding switch: it acts at once, unlike a check box in a form.
final class Switch extends ToggleButton {

    Switch(String text) {
        super(text);
        setMnemonicParsing(false);
        getStyleClass().setAll("bit-switch");
        setGraphic(Boxes.styled(new HBox(Boxes.styled(new Region(), "bit-switch-knob")), "bit-switch-slot"));
    }
}
