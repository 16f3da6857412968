package org.bitacora.evaluation.model;

import java.util.List;
import org.bitacora.i18n.Texts;

/// A sentence to be said about a result: its text key and what fills it.
public record Sentence(String key, List<Object> args) {

    static Sentence of(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }

    /// The singular or plural sentence about a number, which comes first among the arguments.
    static Sentence counted(String key, int number) {
        return of(key + (number == 1 ? ".one" : ".many"), number);
    }

    public String text() {
        return Texts.get(key, args.toArray());
    }
}
