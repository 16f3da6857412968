package org.bitacora.fx.part;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.kordamp.ikonli.feather.Feather;

/// The head of a record: title with its status chip right after it, a line of facts, acts at the right, tabs below. A
/// long title breaks into lines; a line without facts takes no room.
public final class RecordHeader extends VBox {

    private final Label title = Labels.wrapping(Labels.title(""));
    private final HBox status = Boxes.row(8);
    private final HBox acts = Boxes.row(12);
    private final FlowPane facts = Boxes.styled(Boxes.flow(20), "bit-header-facts");

    public RecordHeader(String titleText) {
        Boxes.styled(this, "bit-header");
        setMinHeight(USE_PREF_SIZE);
        // The mark of the chosen tab lies on the line below; the page must not paint over it.
        setViewOrder(-1);
        title.setText(titleText);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox named = Boxes.wide(Boxes.row(12, title, status));
        getChildren().add(Boxes.styled(Boxes.row(12, named, acts), "bit-header-line"));
        facts.managedProperty().bind(facts.visibleProperty());
        facts.setVisible(false);
        getChildren().add(facts);
    }

    public RecordHeader title(ObservableValue<String> text) {
        title.textProperty().bind(text);
        return this;
    }

    /// Chips, or segments, right after the title.
    public RecordHeader status(Node... chips) {
        status.getChildren().setAll(chips);
        return this;
    }

    /// Buttons at the right; 28 high.
    public RecordHeader acts(Node... buttons) {
        acts.getChildren().setAll(buttons);
        return this;
    }

    public RecordHeader fact(Feather icon, ObservableValue<String> text) {
        Label fact = Labels.following(Labels.meta(icon, ""), text);
        fact.visibleProperty().bind(fact.textProperty().isNotEmpty());
        fact.managedProperty().bind(fact.visibleProperty());
        fact.visibleProperty().subscribe(this::showFacts);
        return fact(fact);
    }

    public RecordHeader fact(Feather icon, String text) {
        return fact(Labels.meta(icon, text));
    }

    public RecordHeader tabs(TabStrip tabs) {
        getStyleClass().add("bit-header-tabbed");
        getChildren().add(tabs);
        return this;
    }

    private RecordHeader fact(Label fact) {
        facts.getChildren().add(fact);
        showFacts();
        return this;
    }

    private void showFacts() {
        facts.setVisible(facts.getChildren().stream().anyMatch(Node::isVisible));
    }
}
