package org.bitacora.shell.handbook;

import org.bitacora.i18n.Texts;

/// A piece of a sentence of the guide.
public sealed interface Run {

    /// As it is read.
    String text();

    /// Plain words.
    record Words(String text) implements Run {
    }

    /// What a button, a field or a room is called on the screen: a key of the text catalogue.
    record Named(String key) implements Run {

        @Override
        public String text() {
            return Texts.get(key);
        }
    }

    /// A key or several pressed together, as `KeyNames` writes them: "Ctrl N".
    record Keycap(String text) implements Run {
    }
}
