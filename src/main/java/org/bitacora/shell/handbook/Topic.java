package org.bitacora.shell.handbook;

import java.util.List;
import java.util.stream.Collectors;
import org.bitacora.base.TextForm;

/// One task of the guide.
///
/// @param name its stable name, that of its file
/// @param group the heading it stands under in the list
/// @param opens the places from which F1 leads here: a room, a kind, either with a section
/// @param words other words that people look for it by
public record Topic(String name, String group, String title, String summary, List<String> opens, String words,
        List<Block> blocks) {

    /// How well what was typed fits: each typed word must begin a word. 0 in the title or its other words, 1 in the
    /// summary, 2 in the text; -1 if it does not fit.
    int rank(String typed) {
        String[] wanted = TextForm.folded(typed).split(" ");
        List<String> read = List.of(title + " " + words, summary, blocks.stream().map(Block::text)
                .collect(Collectors.joining(" ")));
        StringBuilder soFar = new StringBuilder();
        for (int rank = 0; rank < read.size(); rank++) {
            soFar.append(' ').append(TextForm.folded(read.get(rank)).replaceAll("[^\\p{L}\\p{N}]+", " "));
            if (begins(soFar.toString(), wanted)) {
                return rank;
            }
        }
        return -1;
    }

    private static boolean begins(String text, String[] wanted) {
        for (String word : wanted) {
            if (!text.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
