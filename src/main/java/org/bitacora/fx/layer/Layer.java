package org.bitacora.fx.layer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Motion;

/// The root of every window: its content, and above it a pane for what floats. Esc closes the topmost. Screen's
/// thread only.
public final class Layer extends StackPane {

    private final List<Floating> open = new ArrayList<>();
    private final Pane floats = new Pane() {
        @Override
        protected void layoutChildren() {
            List.copyOf(open).forEach(floating -> floating.place(getWidth(), getHeight()));
        }
    };
    private final Toasts toasts = new Toasts(this);
    private final Clock clock;

    /// `clock` says what day it is, for calendars.
    public Layer(Node content, Clock clock) {
        super(content);
        this.clock = clock;
        floats.setPickOnBounds(false);
        getChildren().addAll(floats, toasts);
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        WholeText.on(this);
    }

    /// The layer of the window that this node is in.
    public static Layer over(Node node) {
        Scene scene = node.getScene();
        if (scene != null && scene.getRoot() instanceof Layer layer) {
            return layer;
        }
        throw new IllegalStateException("the scene's root must be a Layer");
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Hangs below (or above) its anchor; the focus stays where it is: lists of proposals.
    public Floating hang(Region content, Node anchor, double gap) {
        return show(new Floating(this, content, anchor, gap), anchor);
    }

    /// Card of 320 that explains something; takes the focus and keeps it, Esc gives it back.
    public Floating popOver(Region content, Node anchor) {
        Boxes.styled(content, "bit-popover");
        Focus.keepInside(content);
        Floating floating = hang(content, anchor, 4);
        if (!Focus.first(content)) {
            content.setFocusTraversable(true);
            content.requestFocus();
        }
        return floating;
    }

    /// Over the whole window; the content itself decides what it hides.
    public Floating cover(Region content) {
        return show(new Floating(this, content, null, 0).sticky(), null);
    }

    /// One sentence after a destructive or long act.
    public void toast(String sentence) {
        toasts.show(sentence, null, null);
    }

    /// The same with a way back, such as "Deshacer".
    public void toast(String sentence, String act, Runnable action) {
        toasts.show(sentence, act, action);
    }

    public void closeAll() {
        List.copyOf(open).reversed().forEach(Floating::close);
    }

    boolean has(Floating floating) {
        return open.contains(floating);
    }

    void drop(Floating floating) {
        open.remove(floating);
        floats.getChildren().remove(floating.content());
    }

    private Floating show(Floating floating, Node anchor) {
        Region content = floating.content();
        // Placed by this pane alone: an unmanaged or half-managed node would be laid out twice.
        floats.getChildren().add(content);
        open.add(floating);
        if (anchor != null) {
            anchor.localToSceneTransformProperty().subscribe(floats::requestLayout);
        }
        floats.requestLayout();
        Motion.appear(content);
        return floating;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !open.isEmpty()) {
            event.consume();
            open.getLast().close();
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() instanceof Node node) {
            List.copyOf(open).stream().filter(floating -> !floating.minds(node) && !holdsPressed(floating, node))
                    .forEach(Floating::close);
        }
    }

    /// A list that hangs from a field of a pop-over belongs to the pop-over.
    private boolean holdsPressed(Floating floating, Node node) {
        return open.stream().anyMatch(other -> floating.holds(other) && other.minds(node));
    }
}
