package org.bitacora.fx.grid;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.grid.ListItem.Kind;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.Keycaps;
import org.kordamp.ikonli.feather.Feather;

/// One option of the look-alike list: glyph, title with the matching letters, second line, reason.
final class SuggestionOption extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    SuggestionOption(ListItem item, String typed) {
        getStyleClass().addAll("grid-option", "grid-option-" + item.kind().name().toLowerCase(Locale.ROOT));
        if (item.icon() != null) {
            getChildren().add(glyph(item.icon()));
        }
        getChildren().add(words(item, typed));
        if (!item.chip().isEmpty()) {
            getChildren().add(item.kind() == Kind.ANSWER
                    ? Keycaps.of(item.chip()) : Chips.of(item.tone(), item.chip()));
        }
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(String.join(", ", item.title(), item.detail(), item.chip()));
        setOnMouseClicked(e -> item.choose().run());
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    private static Node words(ListItem item, String typed) {
        VBox words = new VBox(switch (item.kind()) {
            case KNOWN -> new MatchedText(item.title(), typed);
            case NEWCOMER -> Labels.strong(item.title());
            case ANSWER -> Labels.small(item.title());
        });
        words.getStyleClass().add("grid-option-words");
        words.setMinWidth(0);
        if (!item.detail().isEmpty()) {
            words.getChildren().add(Labels.second(item.detail()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static StackPane glyph(Feather icon) {
        StackPane glyph = new StackPane(Icons.of(icon));
        glyph.getStyleClass().add("grid-option-glyph");
        glyph.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return glyph;
    }
}
