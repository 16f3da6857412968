package org.bitacora.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The rooms at the left; up and down go from one to the next. Folded, only icons with their names as tooltips.
final class Rail extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final List<Button> items = new ArrayList<>();
    private final Consumer<Room> open;

    Rail(Rooms rooms, Consumer<Room> open) {
        this.open = open;
        Boxes.styled(this, "bit-rail");
        setAccessibleText(Texts.get("shell.rail"));
        HBox brand = Boxes.styled(Boxes.row(10, Icons.of(Feather.FEATHER, 20), Boxes.styled(
                new Label(Texts.get("shell.brand")), "bit-section")), "bit-brand");
        VBox middle = new VBox();
        List.of(Group.HOME, Group.WORK, Group.DIRECTORY, Group.OUTPUT).forEach(group -> add(middle, rooms.in(group)));
        // With large text on a small screen the rooms scroll; Ajustes stays where it is.
        getChildren().addAll(brand, Boxes.scrolling(middle));
        add(this, rooms.in(Group.SETTINGS));
        setMinHeight(0);
        addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    }

    void show(Room current) {
        items.forEach(item -> item.pseudoClassStateChanged(CURRENT, item.getUserData().equals(current.name())));
    }

    void fold(boolean folded) {
        pseudoClassStateChanged(FOLDED, folded);
        items.forEach(item -> {
            item.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            item.setTooltip(folded ? new Tooltip(item.getAccessibleText()) : null);
        });
    }

    /// The current room's item, or the first: where F6 goes.
    Node entrance() {
        return items.stream().filter(item -> item.getPseudoClassStates().contains(CURRENT)).findFirst()
                .orElse(items.getFirst());
    }

    private void add(VBox place, List<Room> rooms) {
        if (!rooms.isEmpty()) {
            VBox block = Boxes.styled(Boxes.column(2), "bit-rail-group");
            rooms.forEach(room -> block.getChildren().add(item(room)));
            place.getChildren().add(block);
        }
    }

    private Node item(Room room) {
        Button item = Boxes.styled(new Button(room.label(), Icons.of(room.icon())), "bit-rail-item");
        item.setMnemonicParsing(false);
        item.setUserData(room.name());
        item.setMaxWidth(Double.MAX_VALUE);
        item.setAccessibleRole(AccessibleRole.BUTTON);
        item.setAccessibleText(room.label());
        item.setOnAction(event -> open.accept(room));
        items.add(item);
        return Boxes.styled(new StackPane(item, counter(room)), "bit-rail-slot");
    }

    private static Label counter(Room room) {
        Label counter = Labels.whole(Boxes.styled(new Label(), "bit-rail-counter"));
        counter.setMouseTransparent(true);
        room.counter().subscribe(count -> {
            counter.setText(count.intValue() > 0 ? count.toString() : "");
            counter.setVisible(count.intValue() > 0);
        });
        return counter;
    }

    private void arrows(KeyEvent event) {
        int step = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        int next = items.indexOf(event.getTarget()) + step;
        if (step != 0 && event.getTarget() instanceof Button && next >= 0 && next < items.size()) {
            items.get(next).requestFocus();
        }
        if (step != 0) {
            event.consume();
        }
    }
}
