package org.bitacora.fx.part;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.kordamp.ikonli.feather.Feather;

/// Rows of list cards: two lines of text, something before them, something after.
public final class Rows {

    private Rows() {
    }

    /// Title 14/500, second line 13 (which breaks rather than be cut), then chips, amounts or buttons at the right.
    public static HBox row(String title, String second, Node... atTheRight) {
        return row(words(title, Labels.wrapping(Labels.second(second))), atTheRight);
    }

    /// The same behind a leading node, such as a glyph.
    public static HBox led(Node leading, String title, String second, Node... atTheRight) {
        HBox row = row(title, second, atTheRight);
        row.getChildren().addFirst(leading);
        return row;
    }

    /// What waits: the sentence with the number first, the reason, and the remedy as a button named by the act. All are
    /// of one height, so that Inicio can count how many it has room for.
    public static HBox pending(Tone urgency, Feather icon, String sentence, String reason, Button remedy) {
        HBox row = row(words(sentence, Labels.second(reason)), Buttons.small(remedy));
        row.getChildren().addFirst(Glyphs.of(urgency, icon));
        return Boxes.styled(row, "bit-pending");
    }

    /// Preview in words: icon in a column of 32, number and noun, what follows from it.
    public static HBox preview(Feather icon, Tone tone, String countedNoun, String consequence) {
        HBox column = Boxes.styled(new HBox(Icons.of(icon, tone)), "bit-preview-icon");
        return Boxes.top(12, column, words(countedNoun, Labels.wrapping(Labels.second(consequence))));
    }

    /// Icon and a line in second ink, as in cards.
    public static Label fact(Feather icon, String text) {
        return Labels.meta(icon, text);
    }

    private static HBox row(Node words, Node... atTheRight) {
        HBox row = Boxes.row(12, words);
        row.getChildren().addAll(atTheRight);
        return Boxes.styled(row, "bit-row");
    }

    private static Node words(String title, Label second) {
        Label first = Labels.wrapping(Labels.strong(title));
        if (second.getText() == null || second.getText().isEmpty()) {
            return Boxes.wide(first);
        }
        return Boxes.wide(Boxes.styled(Boxes.column(0, first, second), "bit-row-words"));
    }
}
