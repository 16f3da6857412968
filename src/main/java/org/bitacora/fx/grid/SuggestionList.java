package org.bitacora.fx.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.grid.ListItem.Kind;
import org.bitacora.fx.layer.Floating;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.i18n.Texts;

/// The list that hangs below a cell, above it where it would cover the counters. It never takes the focus: its keys
/// come from the editor.
final class SuggestionList extends VBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double GAP = 2;

    private final Label question = new Label();
    private final Label next = Labels.caption("");
    private final Label close = Labels.caption("");
    private final HBox legend = new HBox();
    private final List<SuggestionOption> options = new ArrayList<>();
    private List<ListItem> items = List.of();
    private Floating floating;
    private Runnable dismissed = () -> { };
    private int current;

    SuggestionList() {
        getStyleClass().addAll("bit-float", "grid-list");
        question.getStyleClass().add("grid-list-question");
        legend.getStyleClass().add("grid-list-legend");
        legend.getChildren().addAll(Keycaps.of("⏎"), next, Boxes.spacer(),
                Keycaps.of("↑ ↓"), Labels.caption(Texts.get("grid.list.choose")),
                Keycaps.of("Esc"), close);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
    }

    /// Called when the person closes the list, by Esc or by pressing elsewhere.
    void onDismissed(Runnable listener) {
        dismissed = listener;
    }

    boolean isOpen() {
        return floating != null;
    }

    /// Replaces what the list shows; `typed` are the letters to stand out.
    void fill(String title, List<ListItem> offered, String typed, int preselected) {
        items = List.copyOf(offered);
        question.setText(title);
        setAccessibleText(title);
        options.clear();
        items.forEach(item -> options.add(new SuggestionOption(item, typed)));
        getChildren().setAll(question);
        getChildren().addAll(options);
        getChildren().add(legend);
        boolean answers = items.getFirst().kind() == Kind.ANSWER;
        pseudoClassStateChanged(NARROW, answers);
        close.setText(Texts.get(answers ? "grid.list.close" : "grid.list.keepTyping"));
        setCurrent(preselected);
    }

    /// Hangs it below a cell; nothing below the lower edge of `limit` is covered.
    void open(Node cell, Node limit) {
        if (!isOpen()) {
            floating = Layer.over(cell).hang(this, cell, GAP).within(limit).onClosed(this::closedByPerson);
        }
        shortenTo(room(cell, limit));
    }

    /// The greater of what there is below the cell and above it.
    private double room(Node cell, Node limit) {
        limit.getParent().layout();
        Bounds at = cell.localToScene(cell.getLayoutBounds());
        double bottom = limit.localToScene(limit.getLayoutBounds()).getMaxY();
        return Math.max(bottom - at.getMaxY(), at.getMinY()) - GAP;
    }

    /// Drops the least alike until the list fits; one of them and the newcomer always stay.
    private void shortenTo(double height) {
        applyCss();
        while (items.size() > 2 && prefHeight(-1) > height) {
            int last = items.getLast().kind() == Kind.NEWCOMER ? items.size() - 2 : items.size() - 1;
            items = IntStream.range(0, items.size()).filter(i -> i != last).mapToObj(items::get).toList();
            getChildren().remove(options.remove(last));
            setCurrent(Math.min(current, items.size() - 1));
        }
    }

    void close() {
        if (isOpen()) {
            Floating open = floating;
            floating = null;
            open.close();
        }
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

    private void closedByPerson() {
        if (isOpen()) {
            floating = null;
            dismissed.run();
        }
    }

    private void setCurrent(int index) {
        current = index;
        for (int i = 0; i < options.size(); i++) {
            options.get(i).setCurrent(i == index);
        }
        next.setText(items.get(index).next());
    }
}
