package org.bitacora.fx.part;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.bitacora.fx.Boxes;

/// One of few, side by side, 32 high. Its height never follows the row it stands in.
public final class Segments extends HBox {

    private final StringProperty chosen = new SimpleStringProperty(this, "chosen");
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> segments = new LinkedHashMap<>();

    public Segments() {
        Boxes.styled(this, "bit-segments");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> Toggles.arrows(this, event));
        chosen.subscribe(this::select);
    }

    public Segments segment(String key, String text) {
        ToggleButton segment = Toggles.toggle(group, text, "bit-segment", () -> chosen.set(key));
        segments.put(key, segment);
        getChildren().add(segment);
        segment.setSelected(key.equals(chosen.get()));
        return this;
    }

    /// The key of the chosen segment; null while none is.
    public StringProperty chosen() {
        return chosen;
    }

    private void select(String key) {
        ToggleButton segment = segments.get(key);
        group.selectToggle(segment);
    }
}
