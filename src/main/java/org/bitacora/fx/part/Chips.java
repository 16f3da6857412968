package org.bitacora.fx.part;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Tone;
import org.kordamp.ikonli.feather.Feather;

/// A status: coloured pill and always a word.
public final class Chips {

    private Chips() {
    }

    public static Label of(Tone tone, String word) {
        Label chip = new Label(word);
        chip.getStyleClass().addAll("bit-chip", "bit-chip-" + tone.style());
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    public static Label of(Tone tone, String word, Feather icon) {
        Label chip = of(tone, word);
        chip.setGraphic(Icons.of(icon));
        return chip;
    }

    public static Label neutral(String word) {
        return of(Tone.NEUTRAL, word);
    }

    public static Label neutral(String word, Feather icon) {
        return of(Tone.NEUTRAL, word, icon);
    }

    public static Label ok(String word) {
        return of(Tone.OK, word, Feather.CHECK);
    }

    public static Label ok(String word, Feather icon) {
        return of(Tone.OK, word, icon);
    }

    public static Label warn(String word) {
        return of(Tone.WARN, word);
    }

    public static Label warn(String word, Feather icon) {
        return of(Tone.WARN, word, icon);
    }

    public static Label bad(String word) {
        return of(Tone.BAD, word, Feather.ALERT_CIRCLE);
    }

    public static Label bad(String word, Feather icon) {
        return of(Tone.BAD, word, icon);
    }

    public static Label tint(String word) {
        return of(Tone.TINT, word);
    }

    public static Label tint(String word, Feather icon) {
        return of(Tone.TINT, word, icon);
    }

    /// 32 high and 14/600: the quorum.
    public static Label big(Label chip) {
        chip.getStyleClass().add("bit-chip-big");
        return chip;
    }

    /// A small number in a pill, beside a section title or a tab.
    public static Label counter(String number) {
        Label counter = new Label(number);
        counter.getStyleClass().add("bit-counter");
        counter.setMinWidth(Region.USE_PREF_SIZE);
        return counter;
    }

    /// Gives an existing chip another word and tone.
    public static void change(Label chip, Tone tone, String word) {
        chip.getStyleClass().removeIf(name -> name.startsWith("bit-chip-") && !name.equals("bit-chip-big"));
        chip.getStyleClass().add("bit-chip-" + tone.style());
        chip.setText(word);
    }
}
