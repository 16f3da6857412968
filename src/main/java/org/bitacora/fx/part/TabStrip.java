package org.bitacora.fx.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
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
        // The text holds on to the counter, which stands nowhere while it has nothing to say.
        count.subscribe(said -> {
            counter.setText(said);
            tabs.get(key).setGraphic(said.isEmpty() ? null : counter);
        });
        return this;
    }

    /// Ctrl+Tab goes to the next tab from anywhere inside the record, with Shift to the one before.
    public TabStrip reachedFrom(Node record) {
        record.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
                event.consume();
                step(event.isShiftDown() ? -1 : 1);
            }
        });
        return this;
    }

    /// The tab takes the focus, so that the keys go on here where the page has nothing that wants it.
    private void step(int by) {
        List<String> keys = List.copyOf(tabs.keySet());
        String next = keys.get(Math.floorMod(keys.indexOf(chosen.get()) + by, keys.size()));
        tabs.get(next).requestFocus();
        chosen.set(next);
    }

    public boolean has(String key) {
        return tabs.containsKey(key);
    }

    /// The key of the chosen tab.
    public StringProperty chosen() {
        return chosen;
    }
}
