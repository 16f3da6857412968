package org.bitacora.fx.list;

import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.StringProperty;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.bitacora.base.TextForm;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The field above a list: every word typed must occur in the text of a line, accents and order ignored.
final class Filter<T> extends StackPane {

    private final TextField field = new TextField();
    private final FilteredList<T> shown;
    private Function<T, String> text = Object::toString;
    private Predicate<T> further = item -> true;
    private boolean elsewhere;

    Filter(FilteredList<T> shown) {
        this.shown = shown;
        Boxes.styled(this, "bit-filter");
        field.setPromptText(Texts.get("fx.list.filter"));
        field.setAccessibleText(Texts.get("fx.list.filter"));
        getChildren().addAll(field, Icons.of(Feather.SEARCH));
        field.textProperty().subscribe(this::apply);
    }

    void by(Function<T, String> newText) {
        text = newText;
        apply();
    }

    /// What must hold besides the typed words, such as the chosen state.
    void further(Predicate<T> newFurther) {
        further = newFurther;
        apply();
    }

    /// What is typed is looked for by somebody else, who then changes the items.
    void elsewhere() {
        elsewhere = true;
        apply();
    }

    /// Whether the items are what somebody else found for a text.
    boolean searchesElsewhere() {
        return elsewhere && isTyped();
    }

    boolean isTyped() {
        return !typed().getValueSafe().isBlank();
    }

    StringProperty typed() {
        return field.textProperty();
    }

    TextField field() {
        return field;
    }

    private void apply() {
        if (elsewhere) {
            shown.setPredicate(further);
            return;
        }
        String[] words = TextForm.folded(field.getText()).split(" ");
        Predicate<T> also = further;
        shown.setPredicate(item -> also.test(item) && matches(TextForm.folded(text.apply(item)), words));
    }

    private static boolean matches(String folded, String[] words) {
        for (String word : words) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
