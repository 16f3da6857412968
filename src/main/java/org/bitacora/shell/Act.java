package org.bitacora.shell;

import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Something that can be done from anywhere: found by the search, listed in the keyboard map. `keys` may be null.
public record Act(String label, Feather icon, KeyCombination keys, Runnable run) {
}
