package org.bitacora.fx;

import java.io.ByteArrayOutputStream;
import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.bitacora.fx.layer.Layer;

/// What a person does at a window, for tests: types, presses keys, presses what has a name, reads. Every act runs on
/// the screen's thread and waits until the screen is at rest.
public final class Robot {

    /// The day on which the tests' windows live: Thursday 19 March 2026, 10:42 in Bogotá.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-19T15:42:00Z"), ZoneId.of("America/Bogota"));

    private final Scene scene;

    private Robot(Scene scene) {
        this.scene = scene;
    }

    /// Shows a node in a dressed window of that size.
    public static Robot show(Supplier<? extends Parent> content, double width, double height) {
        return on(() -> {
            Parent node = content.get();
            Scene scene = new Scene(node instanceof Layer layer ? layer : new Layer(node, CLOCK), width, height);
            new Theme().dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return new Robot(scene);
        }).rest();
    }

    public static Robot show(Supplier<? extends Parent> content) {
        return show(content, 1000, 700);
    }

    /// A robot for a window that is already open.
    public static Robot at(Scene scene) {
        return new Robot(scene);
    }

    /// Types into whatever has the focus, letter by letter.
    public Robot type(String text) {
        text.codePoints().forEach(letter -> act(() -> {
            String typed = Character.toString(letter);
            fire(new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
        }));
        return this;
    }

    /// Presses a key with modifiers: `press(K, CONTROL)`.
    public Robot press(KeyCode key, KeyCode... modifiers) {
        Set<KeyCode> held = Set.of(modifiers);
        return act(() -> {
            fire(key(KeyEvent.KEY_PRESSED, key, held));
            fire(key(KeyEvent.KEY_RELEASED, key, held));
        });
    }

    /// Presses the control that a person would call by that name.
    public Robot click(String name) {
        return click(named(name));
    }

    public Robot click(Node node) {
        return act(() -> {
            node.requestFocus();
            if (node instanceof ButtonBase button) {
                button.fire();
            } else {
                double x = node.getLayoutBounds().getCenterX();
                double y = node.getLayoutBounds().getCenterY();
                Event.fireEvent(node, mouse(MouseEvent.MOUSE_PRESSED, x, y));
                Event.fireEvent(node, mouse(MouseEvent.MOUSE_RELEASED, x, y));
                Event.fireEvent(node, mouse(MouseEvent.MOUSE_CLICKED, x, y));
            }
        });
    }

    /// Puts the focus on a control by its name.
    public Robot focus(String name) {
        Node node = named(name);
        return act(node::requestFocus);
    }

    /// Anything else that must happen on the screen's thread.
    public Robot act(Runnable action) {
        on(() -> {
            action.run();
            return null;
        });
        return rest();
    }

    public <T> T read(Supplier<T> reading) {
        return on(reading);
    }

    /// The visible control with that accessible name, label text or id; its text must be whole.
    public Node named(String name) {
        List<Node> found = all(node -> isNamed(node, name));
        if (found.isEmpty()) {
            throw new AssertionError("nothing is called «" + name + "» on the screen");
        }
        return found.stream().filter(Node::isFocusTraversable).findFirst().orElse(found.getFirst());
    }

    public boolean sees(String text) {
        return !all(node -> node instanceof Labeled label && text.equals(label.getText())).isEmpty();
    }

    /// Every visible text, in reading order.
    public List<String> texts() {
        return all(node -> node instanceof Labeled label && label.getText() != null && !label.getText().isEmpty())
                .stream().map(node -> ((Labeled) node).getText()).toList();
    }

    /// What stands in the field of that name.
    public String valueOf(String name) {
        Node node = named(name);
        return on(() -> node instanceof TextInputControl field ? field.getText() : node.toString());
    }

    public Node focusOwner() {
        return on(scene::getFocusOwner);
    }

    /// The visible nodes that answer a question.
    public List<Node> all(Predicate<Node> wanted) {
        return on(() -> {
            List<Node> found = new ArrayList<>();
            collect(scene.getRoot(), wanted, found);
            return found;
        });
    }

    /// Waits until something is true, for work that comes back from another thread.
    public Robot until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!on(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not happen within 10 s");
            }
            rest();
        }
        return this;
    }

    /// Lets layout and everything queued on the screen's thread pass.
    public Robot rest() {
        for (int i = 0; i < 3; i++) {
            on(() -> {
                // A whole pulse, as in a window: styles applied to the root alone leave rows made in the layout
                // without what they look up.
                Toolkit.getToolkit().firePulse();
                return null;
            });
        }
        return this;
    }

    /// Draws the window into a PNG file, to be looked at.
    public Robot picture(Path file) {
        return write(on(() -> scene.snapshot(null)), file);
    }

    /// Draws a node into a PNG file, from its upper left corner and at most that large.
    public Robot picture(Path file, Node node, double width, double height) {
        WritableImage image = on(() -> {
            Bounds shown = node.localToScene(node.getLayoutBounds());
            return new WritableImage(scene.snapshot(null).getPixelReader(), (int) shown.getMinX(),
                    (int) shown.getMinY(), (int) Math.min(width, shown.getWidth()),
                    (int) Math.min(height, shown.getHeight()));
        });
        return write(image, file);
    }

    private Robot write(WritableImage image, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, png(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// Runs on the screen's thread and gives back what it returns or throws.
    public static <T> T on(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Hides every window: an open list would make `Platform.exit` fail (look.md §9).
    public static void closeWindows() {
        on(() -> {
            List.copyOf(Window.getWindows()).reversed().forEach(Window::hide);
            return null;
        });
    }

    private void fire(Event event) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(owner == null ? scene.getRoot() : owner, event);
    }

    private static KeyEvent key(EventType<KeyEvent> type, KeyCode key, Set<KeyCode> held) {
        return new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, key.getName(), key, held.contains(KeyCode.SHIFT),
                held.contains(KeyCode.CONTROL), held.contains(KeyCode.ALT), held.contains(KeyCode.META));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        return new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, down, false, false,
                true, false, true, null);
    }

    private static boolean isNamed(Node node, String name) {
        return name.equals(node.getAccessibleText()) || name.equals(node.getId())
                || node instanceof Labeled label && name.equals(label.getText());
    }

    private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (wanted.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
        }
    }

    private static byte[] png(WritableImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Png.write(image, out);
        return out.toByteArray();
    }
}
