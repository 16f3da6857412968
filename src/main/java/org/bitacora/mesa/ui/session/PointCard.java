package org.bitacora.mesa.ui.session;

import java.util.UUID;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.KeptHeight;
import org.bitacora.fx.Labels;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.AgendaItemKind;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;

/// A point as it is treated: its line always, and unfolded what was said, decided and agreed under it.
final class PointCard extends KeptHeight {

    private final DiscussionPart part;
    private final SessionViewModel model;
    private final SavedRecord<AgendaItem> editor;
    private final Label number = Boxes.styled(Labels.second(""), "session-number");
    private final Label title = Labels.wrapping(Labels.strong(""));
    private final Label summary = Labels.whole(Labels.second(""));
    private final Button head;
    private final HBox chip = new HBox();
    private final Button states = Boxes.styled(new Button(null, chip), "session-state-menu");
    private final HBox line;
    private PointBody body;
    private SessionState state;

    PointCard(DiscussionPart part, SessionViewModel model, SavedRecord<AgendaItem> editor) {
        this.part = part;
        this.model = model;
        this.editor = editor;
        Boxes.styled(this, "bit-row-card", "session-point");
        HBox words = Boxes.row(12, number, title, summary);
        words.setAlignment(Pos.BASELINE_LEFT);
        head = Boxes.styled(new Button(null, words), "session-point-head");
        head.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setOnAction(event -> part.turn(this));
        head.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        states.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        states.setMinWidth(USE_PREF_SIZE);
        states.setOnAction(event -> choose());
        line = Boxes.styled(Boxes.row(8, Boxes.wide(head), states), "session-point-line");
        getChildren().add(line);
        addEventFilter(KeyEvent.KEY_PRESSED, this::finished);
    }

    UUID id() {
        return editor.model().id();
    }

    SavedRecord<AgendaItem> editor() {
        return editor;
    }

    boolean waits() {
        String code = editor.current().state();
        return !MesaCodes.TREATED.equals(code) && !MesaCodes.POSTPONED.equals(code);
    }

    void show(SessionState now, AgendaItem item, int place) {
        state = now;
        number.setText(Integer.toString(place));
        String name = item.title() == null ? Texts.get("session.agenda.untitled") : item.title();
        title.setText(name);
        summary.setText(PointSummary.of(now, item));
        chip.getChildren().setAll(SessionWords.point(editor.current()));
        head.setAccessibleText(Texts.get("session.point.spoken", place, name,
                MesaCatalogues.AGENDA_STATES.label(item.state())));
        states.setAccessibleText(Texts.get("session.point.state", name));
        if (body != null) {
            body.show(now, item);
        }
    }

    /// The other states, below the chip.
    private void choose() {
        ContextMenu menu = new ContextMenu();
        for (CatalogueEntry one : MesaCatalogues.AGENDA_STATES.entries()) {
            menu.getItems().add(Buttons.item(one.label(), () -> put(one.code())));
        }
        menu.show(states, Side.BOTTOM, 0, 4);
    }

    void open(boolean opened) {
        boolean isOpen = body != null && getChildren().contains(body);
        if (opened && !isOpen) {
            if (body == null) {
                body = new PointBody(this, model, editor);
                state.dossier().agenda().stream().filter(item -> item.id().equals(id())).findFirst()
                        .ifPresent(item -> body.show(state, item));
            }
            getChildren().setAll(line, body);
        } else if (!opened && isOpen) {
            body.leave();
            getChildren().setAll(line);
        }
    }

    private void pressed(KeyEvent event) {
        Runnable act = switch (event.getCode()) {
            case UP -> () -> part.step(this, -1);
            case DOWN -> () -> part.step(this, 1);
            case ENTER -> head::fire;
            default -> null;
        };
        if (act != null && !event.isAltDown() && !event.isShortcutDown()) {
            event.consume();
            act.run();
        }
    }

    /// Ctrl+Enter: this point is done, on to the next.
    private void finished(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            finish();
        }
    }

    void addCommitment() {
        if (body != null) {
            body.addCommitment();
        }
    }

    void finish() {
        put(MesaCodes.TREATED);
        part.next(this);
    }

    void begin() {
        if (!MesaCodes.IN_COURSE.equals(editor.current().state())) {
            put(MesaCodes.IN_COURSE);
        }
    }

    /// Another state; what was typed goes with it. A point that begins notes its hour.
    void put(String code) {
        if (MesaCodes.IN_COURSE.equals(code) && editor.current().startedAt() == null) {
            editor.model().value(AgendaItemKind.STARTED_AT).setValue(model.now().proposedHour());
        }
        editor.model().value(AgendaItemKind.STATE).setValue(code);
        editor.left();
    }

    void focusHead() {
        head.requestFocus();
    }

    void focusDiscussion() {
        if (body != null) {
            body.focusDiscussion();
        }
    }

    void leave() {
        if (body != null) {
            body.leave();
        }
    }
}
