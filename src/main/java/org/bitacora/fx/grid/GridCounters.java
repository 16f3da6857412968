package org.bitacora.fx.grid;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Chips;
import org.kordamp.ikonli.feather.Feather;

/// The strip of live counts at the foot of a grid.
public final class GridCounters extends HBox {

    /// "Salud", "21", "5 H · 15 M · 1 otro".
    public record Counter(String label, String value, String detail) {
    }

    /// "3 llegaron tarde" with its colour and icon.
    public record Note(String words, Tone tone, Feather icon) {
    }

    public GridCounters() {
        getStyleClass().add("grid-counters");
    }

    /// The parts, then the total behind a line; notes go to the right.
    public void show(List<Counter> parts, Counter total, List<Note> notes) {
        getChildren().clear();
        parts.forEach(part -> getChildren().add(counter(part)));
        getChildren().addAll(line(), counter(total), Boxes.spacer());
        notes.forEach(note -> getChildren().add(Chips.of(note.tone(), note.words(), note.icon())));
    }

    private static Node counter(Counter counter) {
        HBox figures = new HBox(Labels.whole(Labels.figure(counter.value())), Labels.second(counter.detail()));
        figures.getStyleClass().add("grid-counter-figures");
        VBox box = new VBox(Labels.whole(Labels.caption(counter.label())), figures);
        box.getStyleClass().add("grid-counter");
        box.setAccessibleText(String.join(" ", counter.label(), counter.value(), counter.detail()));
        return box;
    }

    private static Node line() {
        Region line = new Region();
        line.getStyleClass().add("grid-counter-line");
        return line;
    }
}
