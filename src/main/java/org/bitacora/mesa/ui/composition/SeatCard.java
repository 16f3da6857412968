package org.bitacora.mesa.ui.composition;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Sight;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.SeatState;
import org.kordamp.ikonli.feather.Feather;

/// One delegation: its number, its name and who represents it; unfolded, its form and its designations. Alt with the
/// arrows moves it in the order of the act.
final class SeatCard extends VBox {

    private final CompositionViewModel model;
    private final Choices institutions;
    private final Acts acts;
    private final Button fold = Buttons.small(Buttons.quiet("", this::turn));
    private SeatState seat;
    private SeatForm form;

    /// What the list does for its cards.
    interface Acts {

        void remove(Delegation seat);

        void move(SeatCard card, int by);
    }

    SeatCard(CompositionViewModel model, SeatState seat, Choices institutions, Acts acts) {
        this.model = model;
        this.institutions = institutions;
        this.acts = acts;
        Boxes.styled(this, "bit-row-card");
        this.seat = seat;
        getChildren().add(new HBox());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    SeatState seat() {
        return seat;
    }

    /// The seat as it was read anew.
    void show(SeatState now) {
        seat = now;
        boolean focused = fold.isFocused();
        getChildren().set(0, face());
        if (focused) {
            fold.requestFocus();
        }
        if (form != null) {
            form.readAgain();
        }
    }

    private HBox face() {
        Delegation one = seat.delegation();
        String name = CompositionWords.name(one);
        fold.setText(Texts.get(form == null ? "mesa.seat.open" : "mesa.seat.close"));
        fold.setAccessibleText(fold.getText() + ": " + name);
        Label number = Boxes.styled(Labels.whole(Labels.second(one.seat() == null ? "" : one.seat().toString())),
                "mesa-seat-number");
        Label chip = CompositionWords.chip(seat, one.holdsOn(model.desk().today()));
        Button away = Buttons.icon(Feather.TRASH_2, Texts.get("mesa.seat.remove", name), () -> acts.remove(one));
        String people = CompositionWords.people(seat, model.shown().get());
        HBox face = chip == null ? Rows.led(number, name, people, fold, away)
                : Rows.led(number, name, people, chip, fold, away);
        return Boxes.styled(face, "bit-last");
    }

    /// Alt+Down in the form opens a drop-down list; only on the row it moves the delegation.
    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        boolean inForm = form != null && event.getTarget() instanceof Node at && Focus.isInside(at, form);
        if (by != 0 && event.isAltDown() && !inForm) {
            event.consume();
            acts.move(this, by);
        }
    }

    /// The focus comes to the button of the row.
    void focus() {
        fold.requestFocus();
        Sight.bring(this);
    }

    void turn() {
        if (form == null) {
            form = new SeatForm(model, seat.delegation(), institutions);
            VBox unfolded = Boxes.styled(new VBox(form), "bit-row-form");
            getChildren().add(unfolded);
            show(seat);
            Focus.first(unfolded);
            Sight.bring(this);
        } else {
            leave();
            close();
            getChildren().remove(1);
            form = null;
            show(seat);
            fold.requestFocus();
        }
    }

    void leave() {
        if (form != null) {
            form.leave();
        }
    }

    void close() {
        if (form != null) {
            form.close();
        }
    }
}
