package org.bitacora.shell.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Keycaps;
import org.kordamp.ikonli.feather.Feather;

/// One page of the guide, drawn.
final class TopicPage {

    private final Navigator navigator;
    private final Supplier<Node> keys;
    private final VBox page;
    private final ScrollPane node;

    TopicPage(Topic topic, Navigator navigator, Supplier<Node> keys) {
        this.navigator = navigator;
        this.keys = keys;
        page = Boxes.styled(Boxes.column(12, Labels.wrapping(Labels.title(topic.title())),
                Boxes.styled(Labels.wrapping(Labels.second(topic.summary())), "bit-guide-summary")), "bit-guide-page");
        topic.blocks().forEach(block -> page.getChildren().add(node(block)));
        node = Boxes.styled(Boxes.scrolling(page), "bit-guide");
        // Read with the arrows: Tab leads from the list to the page.
        node.setFocusTraversable(true);
        node.setAccessibleText(topic.title());
    }

    /// What stands beside the list before a page is chosen: nothing.
    static final class Blank extends Region {
    }

    ScrollPane node() {
        return node;
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Heading heading -> Boxes.styled(Labels.section(heading.text()), "bit-guide-heading");
            case Block.Prose prose -> flow(prose.runs(), prose.text());
            case Block.Step step -> step(step);
            case Block.Note note -> note(note);
            case Block.Picture picture -> picture(picture);
            case Block.Way way -> Buttons.link(way.text(), Feather.ARROW_RIGHT, () -> navigator.open(way.place()));
            case Block.KeyTable table -> keys.get();
        };
    }

    private static Node step(Block.Step step) {
        Label number = Boxes.styled(new Label(Integer.toString(step.number())), "bit-guide-number");
        return Boxes.styled(Boxes.top(12, number, Boxes.wide(flow(step.runs(), step.text()))), "bit-guide-step");
    }

    private static Node note(Block.Note note) {
        return Boxes.styled(Boxes.top(8, Icons.of(Feather.INFO, 14), Boxes.wide(flow(note.runs(), note.text()))),
                "bit-guide-note");
    }

    /// In its own size, or as wide as the page where that is narrower.
    private Node picture(Block.Picture picture) {
        Image image = image(picture.name());
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.min(image.getWidth(),
                Math.max(1, page.getWidth() - page.snappedLeftInset() - page.snappedRightInset() - 2)),
                page.widthProperty(), page.insetsProperty()));
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(picture.text());
        StackPane frame = Boxes.styled(new StackPane(view), "bit-guide-picture");
        frame.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return Boxes.column(6, frame, Labels.wrapping(Labels.caption(picture.text())));
    }

    private static Image image(String name) {
        try (InputStream in = Handbook.picture(name)) {
            return new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The sentence as a reader says it stands on the flow; its pieces are for the eye.
    private static TextFlow flow(List<Run> runs, String read) {
        TextFlow flow = Boxes.styled(new TextFlow(), "bit-guide-flow");
        runs.forEach(run -> flow.getChildren().add(piece(run)));
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(read);
        flow.setMinWidth(0);
        return flow;
    }

    private static Node piece(Run run) {
        return switch (run) {
            case Run.Words words -> Boxes.styled(new Text(words.text()), "bit-unfound");
            case Run.Named named -> Boxes.styled(new Text(named.text()), "bit-guide-name");
            case Run.Keycap keycap -> Keycaps.of(keycap.text());
        };
    }
}
