package org.bitacora.fx.layer;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.bitacora.fx.Focus;

/// Something open above the window. Closing it gives the focus back to where it was, if it was inside.
public final class Floating {

    private final Layer layer;
    private final Region content;
    private final Node anchor;
    private final double gap;
    private final Node before;
    private boolean sticky;
    private Node limit;
    private Runnable closed = () -> {
    };

    Floating(Layer layer, Region content, Node anchor, double gap) {
        this.layer = layer;
        this.content = content;
        this.anchor = anchor;
        this.gap = gap;
        this.before = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
    }

    /// Must not cover anything below the lower edge of that node (the counters of a grid).
    public Floating within(Node newLimit) {
        limit = newLimit;
        return this;
    }

    /// A press elsewhere leaves it open; only its owner or Esc closes it.
    public Floating sticky() {
        sticky = true;
        return this;
    }

    public Floating onClosed(Runnable action) {
        closed = action;
        return this;
    }

    public boolean isOpen() {
        return layer.has(this);
    }

    public void close() {
        if (!layer.has(this)) {
            return;
        }
        boolean hadFocus = content.getScene() != null && Focus.isInside(content.getScene().getFocusOwner(), content);
        layer.drop(this);
        if (hadFocus && before != null && before.getScene() != null) {
            before.requestFocus();
        }
        closed.run();
    }

    Region content() {
        return content;
    }

    /// Whether the other one hangs from something in here.
    boolean holds(Floating other) {
        return other != this && other.anchor != null && Focus.isInside(other.anchor, content);
    }

    boolean minds(Node pressed) {
        return sticky || Focus.isInside(pressed, content) || anchor != null && Focus.isInside(pressed, anchor);
    }

    /// Below the anchor, above it when there is no room, never outside the window; all of the window without anchor.
    /// A row that was drawn anew took its anchor away: then it stays where it is.
    void place(double width, double height) {
        if (anchor == null) {
            content.resizeRelocate(0, 0, width, height);
            return;
        }
        if (anchor.getScene() == null) {
            content.resize(content.getWidth(), Math.min(content.prefHeight(content.getWidth()), height - 16));
            return;
        }
        double w = Math.min(content.prefWidth(-1), width - 16);
        double h = Math.min(content.prefHeight(w), height - 16);
        Bounds at = layer.sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
        double floor = limit == null ? height - 8 : layer.sceneToLocal(limit.localToScene(limit.getLayoutBounds()))
                .getMaxY();
        double below = at.getMaxY() + gap;
        double above = at.getMinY() - gap - h;
        double y = below + h <= floor || above < 0 ? Math.min(below, Math.max(0, height - h)) : above;
        double x = Math.clamp(at.getMinX(), 8, Math.max(8, width - w - 8));
        content.resizeRelocate(Math.round(x), Math.round(y), w, h);
    }
}
