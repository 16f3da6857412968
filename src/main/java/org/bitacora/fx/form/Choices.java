package org.bitacora.fx.form;

import java.util.List;
import javafx.beans.property.Property;
import org.bitacora.base.TextForm;

/// Where a searching field has its lines from: a fixed list, or something that knows better how to look (aliases, a
/// NIT) and may offer to create what is not there. Screen's thread only; answers must come at once, from memory.
public interface Choices {

    /// The lines for what was typed, the likeliest first.
    List<Choice> find(String typed);

    /// The words for a code; the code itself when it is not known.
    String label(String code);

    /// What choosing a line does.
    default void take(Choice choice, Property<String> code) {
        code.setValue(choice.code());
    }

    /// Calls back when words of codes have changed.
    default void onChanged(Runnable hearer) {
    }

    /// A list of codes, searched by the words of their labels in any order.
    static Choices of(List<Choice> choices) {
        return new Choices() {
            @Override
            public List<Choice> find(String typed) {
                List<String> words = List.of(TextForm.folded(typed).split(" "));
                return choices.stream().filter(Choice::offered).filter(choice -> {
                    String label = TextForm.folded(choice.label());
                    return words.stream().allMatch(label::contains);
                }).toList();
            }

            @Override
            public String label(String code) {
                return Choice.labelOf(choices, code);
            }
        };
    }
}
