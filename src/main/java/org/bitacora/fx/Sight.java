package org.bitacora.fx;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Scrolls a part of a page to where it is seen. JavaFX does so only where Tab leads.
public final class Sight {

    private Sight() {
    }

    /// Shows the whole node, or its top if it is higher than the page; nothing moves if it is seen already.
    public static void bring(Node node) {
        Parent parent = node.getParent();
        while (parent != null && !(parent instanceof ScrollPane)) {
            parent = parent.getParent();
        }
        if (parent instanceof ScrollPane page) {
            page.getScene().getRoot().applyCss();
            page.getScene().getRoot().layout();
            scroll(page, page.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds())));
        }
    }

    private static void scroll(ScrollPane page, Bounds place) {
        double seen = page.getViewportBounds().getHeight();
        double rest = page.getContent().getLayoutBounds().getHeight() - seen;
        if (rest > 0) {
            double top = page.getVvalue() * rest;
            double lowest = Math.max(top, place.getMaxY() - seen);
            page.setVvalue(Math.clamp(Math.min(lowest, place.getMinY()) / rest, 0, 1));
        }
    }
}
