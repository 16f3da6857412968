package org.bitacora.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.bitacora.base.TextForm;
import org.bitacora.fx.Boxes;

/// A text whose letters that were typed stand out (600).
final class Marked {

    private Marked() {
    }

    static TextFlow of(String text, String typed) {
        boolean[] strong = new boolean[text.length()];
        for (String word : TextForm.folded(typed).split(" ")) {
            mark(text, word, strong);
        }
        List<Text> runs = new ArrayList<>();
        for (int start = 0, end; start < text.length(); start = end) {
            end = start + 1;
            while (end < text.length() && strong[end] == strong[start]) {
                end++;
            }
            runs.add(Boxes.styled(new Text(text.substring(start, end)), strong[start] ? "bit-found" : "bit-unfound"));
        }
        TextFlow flow = new TextFlow(runs.toArray(Text[]::new));
        flow.setMaxHeight(TextFlow.USE_PREF_SIZE);
        return flow;
    }

    /// Folding may change lengths ("  " to " "), so the words are looked for letter by letter.
    private static void mark(String text, String word, boolean[] strong) {
        for (int i = 0; !word.isEmpty() && i + word.length() <= text.length(); i++) {
            if (TextForm.folded(text.substring(i, i + word.length())).equals(word)) {
                Arrays.fill(strong, i, i + word.length(), true);
                return;
            }
        }
    }
}
