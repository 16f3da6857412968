package org.bitacora.fx.form;

import java.util.List;

/// A code of a catalogue and the words a person reads for it.
///
/// @param offered false for one that is only shown where it was chosen before
public record Choice(String code, String label, boolean offered) {

    public Choice(String code, String label) {
        this(code, label, true);
    }

    /// The words for a code; a code that the list does not know shows itself (it may come from a newer version).
    public static String labelOf(List<Choice> choices, String code) {
        return choices.stream().filter(choice -> choice.code().equals(code)).map(Choice::label).findFirst()
                .orElse(code == null ? "" : code);
    }

    @Override
    public String toString() {
        return label;
    }
}
