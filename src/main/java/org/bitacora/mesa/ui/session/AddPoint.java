package org.bitacora.mesa.ui.session;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.bitacora.base.TextForm;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.i18n.Texts;

/// A field that takes the title of one more point; Enter adds it and waits for the next.
final class AddPoint extends HBox {

    private final SessionViewModel model;
    private final TextField field = new TextField();

    AddPoint(SessionViewModel model) {
        this.model = model;
        field.setPromptText(Texts.get("session.agenda.addPrompt"));
        field.setAccessibleText(Texts.get("session.agenda.add"));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                add();
            }
        });
        getChildren().addAll(Boxes.wide(field), Keycaps.of("⏎"));
        Boxes.styled(this, "session-add");
    }

    private void add() {
        String title = TextForm.clean(field.getText());
        if (title != null) {
            field.clear();
            model.act(progress -> model.service().agenda().add(model.id(), title));
        }
    }

    void focus() {
        field.requestFocus();
    }
}
