package org.bitacora.shell.home;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Focus;

/// A place on the page whose content is replaced as the facts change. Who stands on one of its buttons stands on that
/// button afterwards, or on the one in its place. Empty, it takes no room.
final class Slot extends VBox {

    Slot() {
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Shows what is made of a fact, or nothing without one.
    <T> void showIf(T fact, Function<T, Node> face) {
        if (fact == null) {
            setVisible(false);
            getChildren().clear();
        } else {
            show(face.apply(fact));
        }
    }

    private void show(Node content) {
        List<Node> stops = Focus.within(this);
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        int at = stops.indexOf(owner);
        getChildren().setAll(content);
        setVisible(true);
        if (at >= 0) {
            focus(owner, at);
        }
    }

    private void focus(Node before, int at) {
        List<Node> stops = Focus.within(this);
        stops.stream().filter(node -> Objects.equals(name(node), name(before))).findFirst()
                .or(() -> stops.isEmpty() ? Optional.empty() : Optional.of(stops.get(Math.min(at, stops.size() - 1))))
                .ifPresent(Node::requestFocus);
    }

    private static String name(Node node) {
        String spoken = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        return node instanceof Labeled labeled && spoken.isEmpty() ? labeled.getText() : spoken;
    }

    /// The card below the title of the section on show.
    Optional<Region> card() {
        return getChildren().stream().flatMap(section -> ((Pane) section).getChildren().stream())
                .reduce((title, card) -> card).map(Region.class::cast);
    }
}
