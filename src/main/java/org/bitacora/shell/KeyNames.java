package org.bitacora.shell;

import javafx.scene.input.KeyCombination;

/// Keys as they stand on the keyboard: Ctrl N.
final class KeyNames {

    private KeyNames() {
    }

    static String of(KeyCombination keys) {
        return keys.getName().replace("Shortcut", "Ctrl").replace("+", " ");
    }
}
