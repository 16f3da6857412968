package org.bitacora.mesa.paper;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.document.Block;
import org.bitacora.document.Line;
import org.bitacora.document.Paper;
import org.bitacora.document.PaperDraft;
import org.bitacora.document.Run;
import org.bitacora.i18n.Texts;

/// The decálogo on one page (A31): its practices in their order, each with a short description and where it comes
/// from.
public final class DecaloguePaper {

    private DecaloguePaper() {
    }

    /// One practice of the decálogo.
    ///
    /// @param description may be empty, as `origin`: the mesa, the day and the institution in words
    public record Item(String title, String description, String origin) {
    }

    /// @param project its name, empty for none
    public static Paper of(String project, List<Item> items) {
        PaperDraft draft = PaperDraft.titled(Texts.get("decalogue.title")).subtitle(project);
        if (items.isEmpty()) {
            return draft.paragraph(Texts.get("decalogue.empty")).paper();
        }
        return draft.add(new Block.Numbered(1, items.stream().map(DecaloguePaper::line).toList())).paper();
    }

    private static Line line(Item item) {
        List<Run> runs = new ArrayList<>(List.of(Run.bold(item.title())));
        if (!item.description().isEmpty()) {
            runs.add(Run.plain(". " + item.description()));
        }
        if (!item.origin().isEmpty()) {
            runs.add(Run.plain("\n" + item.origin()));
        }
        return new Line(runs);
    }
}
