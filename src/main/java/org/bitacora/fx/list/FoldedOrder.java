package org.bitacora.fx.list;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.bitacora.base.TextForm;

/// The order of texts without regard to accents and capitals. Each is folded once: a list of a hundred thousand lines
/// compares some three million of them. Screen's thread only.
final class FoldedOrder implements Comparator<String> {

    private final Map<String, String> folded = new HashMap<>();

    @Override
    public int compare(String one, String other) {
        return fold(one).compareTo(fold(other));
    }

    private String fold(String text) {
        return folded.computeIfAbsent(text, TextForm::folded);
    }
}
