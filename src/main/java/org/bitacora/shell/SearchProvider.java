package org.bitacora.shell;

import java.util.List;
import java.util.function.Consumer;

/// Finds things by what a person types. Accents and case never matter. Called on the screen's thread; the answer may
/// come at once or later, also on the screen's thread; answers to an older question are dropped.
@FunctionalInterface
public interface SearchProvider {

    void find(String typed, Consumer<List<Hit>> answer);
}
