package org.bitacora.fx.list;

import javafx.scene.control.Label;

/// How one record stands in a list of 300: name, second line, and a chip or null.
public record Line(String title, String second, Label chip) {

    public static Line of(String title, String second) {
        return new Line(title, second, null);
    }
}
