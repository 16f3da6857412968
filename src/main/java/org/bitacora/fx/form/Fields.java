package org.bitacora.fx.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.beans.property.Property;
import javafx.collections.ObservableSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;

/// Makes the fields of a form. Each takes its label (from the catalogue) and the property of the view model it follows.
public final class Fields {

    /// Lists longer than this are searched by typing.
    private static final int SHORT = 10;

    private Fields() {
    }

    /// One line, live; 304 wide.
    public static FormField text(String label, Property<String> value) {
        return new FormField(label, TextEntry.line(value)).name();
    }

    /// Several lines, live; as wide as its column.
    public static FormField longText(String label, Property<String> value, int rows) {
        return new FormField(label, TextEntry.lines(value, rows)).full();
    }

    /// Prose that grows with its text, from so many rows on.
    public static FormField prose(String label, Property<String> value, int rows) {
        return new FormField(label, TextEntry.growing(value, rows)).full();
    }

    /// 19/03/2026, typed or picked; 152 wide.
    public static FormField date(String label, Property<LocalDate> value) {
        return new FormField(label, new DateEntry(value));
    }

    /// 8:47; 96 wide.
    public static FormField time(String label, Property<LocalTime> value) {
        return new FormField(label, new ReadEntry<>(value, Reading::time, Formats::time, "fx.field.no-time")).code();
    }

    /// A whole number; 96 wide.
    public static FormField integer(String label, Property<Integer> value) {
        return new FormField(label, new ReadEntry<>(value, Reading::integer, number -> Formats.number(number),
                "fx.field.no-number")).code();
    }

    /// One code of a catalogue: a plain list when short, searched by typing when long; 304 wide.
    public static FormField choice(String label, List<Choice> choices, Property<String> code) {
        return choices.size() > SHORT ? search(label, choices, code)
                : new FormField(label, ComboEntry.of(choices, code));
    }

    /// One code of a long catalogue, always searched by typing.
    public static FormField search(String label, List<Choice> choices, Property<String> code) {
        return search(label, Choices.of(choices), code);
    }

    /// One code of a list that is looked through by somebody who knows better, such as institutions by NIT.
    public static FormField search(String label, Choices choices, Property<String> code) {
        return new FormField(label, new SearchEntry(choices, code));
    }

    /// Several codes of a catalogue.
    public static FormField multi(String label, List<Choice> choices, ObservableSet<String> codes) {
        return new FormField(label, new MultiEntry(choices, codes));
    }

    /// Yes or no inside a form, its word at the right.
    public static CheckBox check(String label, Property<Boolean> value) {
        CheckBox box = new CheckBox(label);
        box.setMnemonicParsing(false);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    /// A switch that acts at once.
    public static ToggleButton toggle(String label, Property<Boolean> value) {
        ToggleButton toggle = Boxes.styled(new Switch(label));
        toggle.selectedProperty().bindBidirectional(value);
        return toggle;
    }
}
