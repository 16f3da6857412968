package org.bitacora.fx.grid;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kordamp.ikonli.feather.Feather;

/// What a text column proposes while one types. `find` answers from memory, best first, on the FX thread within a
/// frame; `asNew` words the last option ("Es una persona nueva: «…»") or is null where any text is welcome.
/// `icon` is drawn before each option and may be null. What is taken fills its row and leads to the next one, unless it
/// stays `inRow` because the row has more to ask.
public record Suggesting(String question, Function<String, List<Suggestion>> find, UnaryOperator<String> asNew,
                         Feather icon, boolean inRow) {

    public Suggesting(String question, Function<String, List<Suggestion>> find, UnaryOperator<String> asNew,
                      Feather icon) {
        this(question, find, asNew, icon, false);
    }

    public Suggesting stayingInRow() {
        return new Suggesting(question, find, asNew, icon, true);
    }

    /// Plain proposals under a question, without icon and without the option of something new.
    public static Suggesting of(String question, Function<String, List<Suggestion>> find) {
        return new Suggesting(question, find, null, null);
    }
}
