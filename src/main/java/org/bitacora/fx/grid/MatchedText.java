package org.bitacora.fx.grid;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.bitacora.base.TextForm;

/// A title in which the letters that were typed stand out.
final class MatchedText extends TextFlow {

    MatchedText(String title, String typed) {
        getStyleClass().add("grid-option-title");
        boolean[] strong = matches(title, typed);
        int start = 0;
        for (int i = 1; i <= title.length(); i++) {
            if (i == title.length() || strong[i] != strong[start]) {
                add(title.substring(start, i), strong[start]);
                start = i;
            }
        }
    }

    /// Marks the start of the word that each typed word begins; else the place where it occurs; accents aside.
    static boolean[] matches(String title, String typed) {
        String folded = letterwise(title);
        boolean[] strong = new boolean[title.length()];
        for (String word : TextForm.folded(typed).split(" ")) {
            int at = word.isEmpty() ? -1 : (" " + folded).indexOf(" " + word);
            int found = at >= 0 || word.isEmpty() ? at : folded.indexOf(word);
            for (int i = found; found >= 0 && i < found + word.length(); i++) {
                strong[i] = true;
            }
        }
        return strong;
    }

    /// Folds each letter by itself, so that positions stay those of the title.
    private static String letterwise(String title) {
        StringBuilder out = new StringBuilder(title.length());
        for (char c : title.toCharArray()) {
            String one = TextForm.folded(String.valueOf(c));
            out.append(one.length() == 1 ? one.charAt(0) : ' ');
        }
        return out.toString();
    }

    private void add(String part, boolean strong) {
        Text text = new Text(part);
        text.getStyleClass().add(strong ? "grid-option-match" : "grid-option-rest");
        getChildren().add(text);
    }
}
