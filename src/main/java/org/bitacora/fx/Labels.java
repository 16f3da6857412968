package org.bitacora.fx;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Words on the screen in the sizes of look.md §2. The texts come from the catalogue.
public final class Labels {

    private Labels() {
    }

    /// 28/600, one per screen.
    public static Label finding(String text) {
        return wrapping(styled(text, "bit-finding"));
    }

    /// 24/600.
    public static Label greeting(String text) {
        return styled(text, "bit-greeting");
    }

    /// 20/600: the name of a record.
    public static Label title(String text) {
        return styled(text, "bit-title");
    }

    /// 16/600; breaks into lines.
    public static Label section(String text) {
        return wrapping(styled(text, "bit-section"));
    }

    /// 14/400.
    public static Label body(String text) {
        return styled(text, "bit-body");
    }

    /// 14/500.
    public static Label strong(String text) {
        return styled(text, "bit-strong");
    }

    /// 14/600, for figures.
    public static Label figure(String text) {
        return styled(text, "bit-figure");
    }

    /// 13/400 in second ink: second lines and meta.
    public static Label second(String text) {
        return styled(text, "bit-small", "bit-second");
    }

    /// 13/400.
    public static Label small(String text) {
        return styled(text, "bit-small");
    }

    /// 12/400 in second ink.
    public static Label caption(String text) {
        return styled(text, "bit-caption", "bit-second");
    }

    /// Several lines of 14/400 with room between them.
    public static Label prose(String text) {
        return wrapping(styled(text, "bit-body", "bit-prose"));
    }

    /// Icon of 14 and a word of 13 in second ink.
    public static Label meta(Feather icon, String text) {
        return iconed(second(text), icon);
    }

    /// Icon before the label's own text, in the label's colour.
    public static Label iconed(Label label, Feather icon) {
        label.getStyleClass().add("bit-iconed");
        label.setGraphic(Icons.of(icon));
        return label;
    }

    /// The label follows the value.
    public static Label following(Label label, ObservableValue<String> text) {
        label.textProperty().bind(text);
        return label;
    }

    /// The same label in the colour of what it says.
    public static Label toned(Label label, Tone tone) {
        label.getStyleClass().add("bit-" + tone.style());
        return label;
    }

    /// Keeps the whole text, however little room there is: dates, codes, chips.
    public static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// Breaks into lines instead of being cut.
    public static Label wrapping(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label styled(String text, String... classes) {
        Label label = new Label(text);
        label.setMinWidth(0);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
