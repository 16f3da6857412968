package org.bitacora.fx.grid;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kordamp.ikonli.feather.Feather;

/// What a text column proposes while one types. `find` answers from memory, best first, on the FX thread within a
/// frame; `asNew` words the last option ("Es una persona nueva: «…»") or is null where any text is welcome.
/// `icon` is drawn before each option and may be null.
public record Suggesting(String question, Function<String, List<Suggestion>> find, UnaryOperator<String> asNew,
                         Feather icon) {

    /// Plain proposals under a question, without icon and without the option of something new.
    public static Suggesting of(String question, Function<String, List<Suggestion>> find) {
        return new Suggesting(question, find, null, null);
    }
}
