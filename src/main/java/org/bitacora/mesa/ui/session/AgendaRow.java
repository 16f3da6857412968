package org.bitacora.mesa.ui.session;

import java.time.LocalDate;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Formats;
import org.bitacora.fx.KeptHeight;
import org.bitacora.fx.Labels;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.AgendaItemKind;
import org.bitacora.mesa.model.MesaCatalogues;
import org.kordamp.ikonli.feather.Feather;

/// A point in the orden del día: its number, title, type and who presents it. Enter unfolds it to be changed.
final class AgendaRow extends KeptHeight {

    private final AgendaPart part;
    private final SavedRecord<AgendaItem> editor;
    private final Label number = Boxes.styled(Labels.second(""), "session-number");
    private final Label title = Labels.wrapping(Labels.strong(""));
    private final Label second = Labels.wrapping(Labels.second(""));
    private final Label carried = Chips.neutral("", Feather.CORNER_DOWN_RIGHT);
    private Form form;

    AgendaRow(AgendaPart part, SavedRecord<AgendaItem> editor) {
        this.part = part;
        this.editor = editor;
        Boxes.styled(this, "bit-row-card", "session-agenda-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox words = Boxes.wide(Boxes.styled(Boxes.column(0, title, second), "bit-row-words"));
        HBox face = Boxes.styled(Boxes.row(12, number, words, carried,
                Buttons.icon(Feather.ARROW_UP, Texts.get("session.agenda.up"), () -> move(-1)),
                Buttons.icon(Feather.ARROW_DOWN, Texts.get("session.agenda.down"), () -> move(1)),
                Buttons.icon(Feather.EDIT_2, Texts.get("session.agenda.edit"), this::turn),
                Buttons.icon(Feather.TRASH_2, Texts.get("session.agenda.remove"), this::remove)),
                "bit-row", "bit-last");
        face.getChildren().stream().filter(node -> node instanceof Button)
                .forEach(node -> node.setFocusTraversable(false));
        setOnMouseClicked(event -> requestFocus());
        getChildren().add(face);
        editor.model().onEdited(this::words);
    }

    void show(SessionState state, AgendaItem item, int place) {
        number.setText(Integer.toString(place));
        LocalDate from = state.sources().get(item.carriedFrom());
        carried.setText(from == null ? Texts.get("session.agenda.carried")
                : Texts.get("session.agenda.carriedFrom", Formats.dayAndMonth(from)));
        carried.setVisible(item.carriedFrom() != null);
        carried.setManaged(carried.isVisible());
        words();
    }

    private void words() {
        AgendaItem item = editor.current();
        String type = MesaCatalogues.AGENDA_TYPES.label(item.type());
        title.setText(item.title() == null ? Texts.get("session.agenda.untitled") : item.title());
        second.setText(SessionWords.join(" · ", type.equals(item.title()) ? "" : type, item.presenter() == null ? ""
                : Texts.get("session.agenda.presents", item.presenter())));
        second.setVisible(!second.getText().isEmpty());
        second.setManaged(second.isVisible());
        setAccessibleText(number.getText() + ". " + title.getText());
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != this) {
            if (event.getCode() == KeyCode.ENTER && form != null) {
                event.consume();
                turn();
                requestFocus();
            }
            return;
        }
        Runnable act = switch (event.getCode()) {
            case UP -> event.isAltDown() ? () -> move(-1) : () -> part.step(this, -1);
            case DOWN -> event.isAltDown() ? () -> move(1) : () -> part.step(this, 1);
            case ENTER, F2 -> this::turn;
            case DELETE -> this::remove;
            default -> null;
        };
        if (act != null) {
            event.consume();
            act.run();
        }
    }

    private void move(int by) {
        part.move(editor.model().id(), by);
    }

    private void remove() {
        part.remove(editor.model().id());
    }

    private void turn() {
        if (form != null) {
            form.commit();
            editor.left();
            getChildren().remove(form);
            form = null;
            return;
        }
        RecordFields<AgendaItem> fields = new RecordFields<>(editor.model());
        form = Boxes.styled(new Form(fields.text(AgendaItemKind.TITLE).full())
                .together(fields.code(AgendaItemKind.TYPE, SessionWords.choices(MesaCatalogues.AGENDA_TYPES)),
                        fields.text(AgendaItemKind.PRESENTER)).onLeft(editor::left), "bit-row-form");
        getChildren().add(form);
        Focus.first(form);
    }
}
