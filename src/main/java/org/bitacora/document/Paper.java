package org.bitacora.document;

import java.util.List;

/// A paper as it shall be printed or sent, in Spanish of Colombia: plain, immutable, its text already clean. Compose it
/// with a `PaperDraft`. Any thread.
///
/// @param title stands on top of the first page and in the properties of the file
/// @param subtitle below the title, "" for none
/// @param header on top of every page, "" for none
/// @param footer a note at the foot of every page, above "Página X de Y"; "" for none
public record Paper(String title, String subtitle, String header, String footer, PageLayout layout,
                    List<Block> blocks) {

    public Paper {
        title = PaperText.oneLine(title);
        subtitle = PaperText.oneLine(subtitle);
        header = PaperText.oneLine(header);
        footer = PaperText.oneLine(footer);
        blocks = List.copyOf(blocks);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a paper without title");
        }
    }
}
