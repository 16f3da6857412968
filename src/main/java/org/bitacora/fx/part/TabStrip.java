package org.bitacora.fx.part;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.bitacora.fx.Boxes;

/// The tabs of a record, 40 high, with counters. Left and right arrows go from one to the next.
public final class TabStrip extends HBox {

    private final StringProperty chosen = new SimpleStringProperty(this, "chosen");
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> tabs = new LinkedHashMap<>();

    public TabStrip() {
        Boxes.styled(this, "bit-tabs");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> Toggles.arrows(this, event));
        chosen.subscribe(key -> {
            if (tabs.containsKey(key)) {
                tabs.get(key).setSelected(true);
            }
        });
    }

    /// Adds a tab; the first one is chosen until another is.
    public TabStrip tab(String key, String text) {
        ToggleButton tab = Toggles.toggle(group, text, "bit-tab", () -> chosen.set(key));
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tabs.put(key, tab);
        getChildren().add(tab);
        if (chosen.get() == null) {
            chosen.set(key);
        }
        tab.setSelected(key.equals(chosen.get()));
        return this;
    }

    /// Adds a tab whose counter follows a text; an empty text hides it.
    public TabStrip tab(String key, String text, ObservableValue<String> count) {
        tab(key, text);
        Label counter = Chips.counter("");
        counter.textProperty().bind(count);
        counter.visibleProperty().bind(counter.textProperty().isNotEmpty());
        counter.managedProperty().bind(counter.visibleProperty());
        tabs.get(key).setGraphic(counter);
        return this;
    }

    /// The key of the chosen tab.
    public StringProperty chosen() {
        return chosen;
    }
}
