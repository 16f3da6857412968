package org.bitacora.fx.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Motion;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.i18n.Texts;

/// The list that hangs below a cell. It lives in a layer of the same scene, since a pop-up window would lose the dark
/// theme (`look.md` §9). It never takes the focus: keys come from the editor.
final class SuggestionList extends VBox {

    private static final double WIDTH = 576;
    private static final double GAP = 2;

    private final Pane overlay;
    private final Label question = new Label();
    private final Label next = Labels.caption("");
    private final HBox legend = new HBox();
    private final List<SuggestionOption> options = new ArrayList<>();
    private List<ListItem> items = List.of();
    private int current;

    SuggestionList(Pane overlay) {
        this.overlay = overlay;
        getStyleClass().add("grid-list");
        question.getStyleClass().add("grid-list-question");
        legend.getStyleClass().add("grid-list-legend");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        legend.getChildren().addAll(Keycaps.of("⏎"), next, gap,
                Keycaps.of("↑ ↓"), Labels.caption(Texts.get("grid.list.choose")),
                Keycaps.of("Esc"), Labels.caption(Texts.get("grid.list.close")));
        setManaged(false);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
    }

    boolean isOpen() {
        return getParent() != null;
    }

    /// Opens the list, or replaces what it shows.
    void open(String title, List<ListItem> offered, String typed, int preselected) {
        items = List.copyOf(offered);
        question.setText(title);
        setAccessibleText(title);
        options.clear();
        items.forEach(item -> options.add(new SuggestionOption(item, typed)));
        getChildren().setAll(question);
        getChildren().addAll(options);
        getChildren().add(legend);
        if (!isOpen()) {
            overlay.getChildren().add(this);
            Motion.appear(this);
        }
        setCurrent(preselected);
    }

    void close() {
        overlay.getChildren().remove(this);
    }

    ListItem current() {
        return items.get(current);
    }

    Node currentNode() {
        return options.get(current);
    }

    void move(int step) {
        setCurrent(Math.floorMod(current + step, items.size()));
    }

    /// Below the cell; above it where there is no room before `bottom`, so that the counters stay in sight.
    void place(Bounds cell, double bottom, double unit) {
        applyCss();
        double width = Math.min(WIDTH * unit, overlay.getWidth());
        resize(width, prefHeight(width));
        Point2D origin = overlay.sceneToLocal(cell.getMinX(), cell.getMinY());
        double below = origin.getY() + cell.getHeight() + GAP;
        double limit = overlay.sceneToLocal(0, bottom).getY();
        double above = origin.getY() - GAP - getHeight();
        boolean up = below + getHeight() > limit && above >= 0;
        relocate(Math.clamp(origin.getX(), 0, Math.max(0, overlay.getWidth() - width)), up ? above : below);
    }

    private void setCurrent(int index) {
        current = index;
        for (int i = 0; i < options.size(); i++) {
            options.get(i).setCurrent(i == index);
        }
        next.setText(items.get(index).next());
    }

}
