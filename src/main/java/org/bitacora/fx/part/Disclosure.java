package org.bitacora.fx.part;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// A section for the few, closed until somebody opens it: its title is a button, one line says what is inside. The
/// content is made when it is opened, so a closed one costs nothing.
public final class Disclosure extends VBox {

    private final String title;
    private final Supplier<Node> content;
    private final Button button = Boxes.styled(new Button(), "bit-disclosure");
    private final BooleanProperty open = new SimpleBooleanProperty();

    public Disclosure(String title, String purpose, Supplier<Node> content) {
        this.title = title;
        this.content = content;
        button.setText(title);
        button.setMnemonicParsing(false);
        button.setOnAction(event -> open.set(!open.get()));
        button.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Boxes.styled(this, "bit-gap-12");
        getChildren().add(Boxes.column(2, button,
                Boxes.styled(Labels.wrapping(Labels.second(purpose)), "bit-disclosure-purpose")));
        open.subscribe(this::show);
    }

    /// Whether its content shows.
    public BooleanProperty openProperty() {
        return open;
    }

    /// Makes the content anew if it shows, after what it tells of has changed.
    public void renew() {
        show(open.get());
    }

    private void show(boolean opened) {
        button.setGraphic(Icons.of(opened ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        button.setAccessibleText(Texts.get(opened ? "fx.disclosure.open" : "fx.disclosure.closed", title));
        getChildren().remove(1, getChildren().size());
        if (opened) {
            getChildren().add(content.get());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            button.fire();
        }
    }
}
