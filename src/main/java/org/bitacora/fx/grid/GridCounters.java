package org.bitacora.fx.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

    private final List<Label> details = new ArrayList<>();

    public GridCounters() {
        getStyleClass().add("grid-counters");
    }

    /// The parts, then the total behind a line; notes go to the right. Where there is no room for all, the details give
    /// way: half a detail would be a wrong one.
    public void show(List<Counter> parts, Counter total, List<Note> notes) {
        getChildren().clear();
        details.clear();
        parts.forEach(part -> getChildren().add(counter(part)));
        getChildren().addAll(line(), counter(total), Boxes.spacer());
        notes.forEach(note -> getChildren().add(Chips.of(note.tone(), note.words(), note.icon())));
    }

    @Override
    protected void layoutChildren() {
        details.forEach(detail -> detail.setManaged(true));
        boolean room = wanted() <= getWidth();
        details.forEach(detail -> {
            detail.setManaged(room);
            detail.setVisible(room);
        });
        super.layoutChildren();
    }

    /// The preferred width, which the node itself remembers from before the details came or went.
    private double wanted() {
        return snappedLeftInset() + snappedRightInset() + getSpacing() * (getChildren().size() - 1)
                + getChildren().stream().mapToDouble(child -> child.prefWidth(-1)).sum();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private Node counter(Counter counter) {
        Label detail = Labels.second(counter.detail());
        details.add(detail);
        HBox figures = new HBox(Labels.whole(Labels.figure(counter.value())), detail);
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
