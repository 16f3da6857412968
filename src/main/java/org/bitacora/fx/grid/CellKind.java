package org.bitacora.fx.grid;

import java.util.List;
import java.util.Optional;
import org.bitacora.i18n.Texts;

/// How a column is answered.
public sealed interface CellKind {

    /// What pasted or typed words are handed in as; what makes no sense is handed in as it is.
    default String read(String words) {
        return words.strip();
    }

    /// Free text; `suggesting` proposes while typing and may be null.
    record Text(Suggesting suggesting) implements CellKind {
    }

    /// One key gives the answer and moves on.
    record Choice(List<CellOption> options) implements CellKind {

        Optional<CellOption> byKey(String key) {
            return options.stream().filter(option -> option.answersTo(key)).findFirst();
        }

        @Override
        public String read(String words) {
            return options.stream().filter(option -> option.isMeantBy(words)).findFirst()
                    .map(CellOption::code).orElse(words.strip());
        }
    }

    /// A time of day: "847" is handed in as "8:47"; what is no time is handed in as typed.
    record Time() implements CellKind {

        @Override
        public String read(String words) {
            return TimeText.read(words);
        }
    }

    record ReadOnly() implements CellKind {
    }

    static CellKind text() {
        return new Text(null);
    }

    static CellKind text(Suggesting suggesting) {
        return new Text(suggesting);
    }

    static CellKind choice(CellOption... options) {
        return new Choice(List.of(options));
    }

    /// One option per letter: "ABCDE", "VF", "12345".
    static CellKind oneKey(String letters) {
        return new Choice(letters.chars().mapToObj(Character::toString).map(CellOption::key).toList());
    }

    /// Codes "yes" and "no" by the keys S and N; missing is the empty cell, reached with Supr.
    static CellKind yesNo() {
        return choice(new CellOption("yes", Texts.get("grid.yes"), "s1"),
                new CellOption("no", Texts.get("grid.no"), "n0"));
    }

    static CellKind time() {
        return new Time();
    }

    static CellKind readOnly() {
        return new ReadOnly();
    }
}
