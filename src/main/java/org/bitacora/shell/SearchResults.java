package org.bitacora.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Glyphs;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.i18n.Texts;

/// The list below the search: what was found, the line that Enter would take, and the keys.
final class SearchResults extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int SHOWN = 9;

    private final VBox lines = new VBox();
    private final List<Hit> hits = new ArrayList<>();
    private final Consumer<Hit> chosen;
    private int at;

    SearchResults(Consumer<Hit> chosen) {
        this.chosen = chosen;
        Boxes.styled(this, "bit-float", "bit-search-results");
        HBox legend = Boxes.styled(Boxes.row(16, Keycaps.legend("↑ ↓", Texts.get("shell.search.choose")),
                Keycaps.legend("↵", Texts.get("shell.search.open")),
                Keycaps.legend("Esc", Texts.get("shell.search.leave"))), "bit-search-legend");
        getChildren().addAll(lines, Boxes.hairline(), legend);
    }

    void show(List<Hit> found, String typed) {
        hits.clear();
        hits.addAll(found.subList(0, Math.min(SHOWN, found.size())));
        lines.getChildren().setAll(hits.stream().map(hit -> line(hit, typed)).toList());
        if (hits.isEmpty()) {
            lines.getChildren().add(Boxes.styled(Labels.wrapping(Labels.second(typed.isBlank()
                    ? Texts.get("shell.search.hint") : Texts.get("shell.search.none", typed))), "bit-search-none"));
        }
        at = 0;
        mark();
    }

    void move(int step) {
        at = Math.clamp(at + step, 0, Math.max(0, hits.size() - 1));
        mark();
    }

    /// The line that Enter takes; null when there is none.
    Hit current() {
        return at < hits.size() ? hits.get(at) : null;
    }

    private HBox line(Hit hit, String typed) {
        VBox words = Boxes.styled(Boxes.column(0, Marked.of(hit.title(), typed), Labels.caption(hit.second())),
                "bit-row-words");
        HBox line = Boxes.styled(Boxes.row(12, Glyphs.of(Tone.NEUTRAL, hit.icon()), Boxes.wide(words)),
                "bit-search-line");
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(hit.title() + ", " + hit.second());
        line.setOnMouseClicked(event -> chosen.accept(hit));
        return line;
    }

    private void mark() {
        for (int i = 0; i < hits.size(); i++) {
            lines.getChildren().get(i).pseudoClassStateChanged(CURRENT, i == at);
        }
    }
}
