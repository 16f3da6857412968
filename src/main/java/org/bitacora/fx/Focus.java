package org.bitacora.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Who can take the focus inside a part of the screen, in reading order.
public final class Focus {

    private Focus() {
    }

    public static List<Node> within(Node root) {
        List<Node> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    /// Moves the focus to the first control inside; false if there is none.
    public static boolean first(Node root) {
        List<Node> all = within(root);
        if (!all.isEmpty()) {
            all.getFirst().requestFocus();
        }
        return !all.isEmpty();
    }

    public static boolean isInside(Node node, Node root) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == root) {
                return true;
            }
        }
        return false;
    }

    /// Tab goes round inside: what lies behind a card cannot be reached, nor pressed, by mistake.
    public static void keepInside(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                goRound(event, within(root), root.getScene().getFocusOwner());
            }
        });
    }

    private static void goRound(KeyEvent event, List<Node> all, Node owner) {
        int at = all.indexOf(owner);
        int next = at + (event.isShiftDown() ? -1 : 1);
        if (at >= 0 && (next < 0 || next >= all.size())) {
            event.consume();
            (next < 0 ? all.getLast() : all.getFirst()).requestFocus();
        }
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
