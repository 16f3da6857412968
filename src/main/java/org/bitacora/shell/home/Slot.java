package org.bitacora.shell.home;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Focus;

/// A place on the page whose content is replaced as the facts change. Who stands on its third button stands on its third
/// button afterwards. Empty, it takes no room.
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

    void show(Node content) {
        int at = focused();
        getChildren().setAll(content);
        setVisible(true);
        List<Node> stops = Focus.within(this);
        if (at >= 0 && !stops.isEmpty()) {
            stops.get(Math.min(at, stops.size() - 1)).requestFocus();
        }
    }

    /// The card below the title of the section on show.
    Optional<Region> card() {
        return getChildren().stream().flatMap(section -> ((Pane) section).getChildren().stream())
                .reduce((title, card) -> card).map(Region.class::cast);
    }

    private int focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner == null ? -1 : Focus.within(this).indexOf(owner);
    }
}
