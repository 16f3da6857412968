package org.bitacora.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bitacora.base.TextForm;
import org.bitacora.i18n.Texts;

/// Finds what can be done; with nothing typed it offers all of it.
record ActsProvider(Supplier<List<Act>> acts) implements SearchProvider {

    @Override
    public void find(String typed, Consumer<List<Hit>> answer) {
        String[] words = TextForm.folded(typed).split(" ");
        answer.accept(acts.get().stream().filter(act -> matches(TextForm.folded(act.label()), words))
                .map(act -> new Hit(act.icon(), act.label(), second(act), act.run())).toList());
    }

    private static String second(Act act) {
        return act.keys() == null ? Texts.get("shell.search.act") : KeyNames.of(act.keys());
    }

    /// Whether each of the folded words stands somewhere in the folded label.
    static boolean matches(String label, String[] words) {
        for (String word : words) {
            if (!label.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
