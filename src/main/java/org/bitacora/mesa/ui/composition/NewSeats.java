package org.bitacora.mesa.ui.composition;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.bitacora.base.TextForm;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The line on which the next delegation is typed: Enter adds it and begins another. A list that was copied from an act
/// is pasted whole, a delegation per line.
final class NewSeats {

    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final CompositionViewModel model;
    private final StringProperty typed = new SimpleStringProperty();
    private final StringProperty trouble = new SimpleStringProperty("");
    private final FormField field;

    NewSeats(CompositionViewModel model) {
        this.model = model;
        field = Fields.text(Texts.get("mesa.seat.new"), typed).full().prompt(Texts.get("mesa.seat.new.prompt"))
                .help(Texts.get("mesa.seat.new.help")).error(trouble);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        typed.subscribe((before, now) -> trouble.set(""));
    }

    Node node() {
        return Boxes.top(8, Boxes.wide(field), Boxes.styled(Buttons.outlined(Texts.get("mesa.seat.new.act"),
                Feather.PLUS, this::take), "mesa-beside-field"));
    }

    void focus() {
        field.focus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take();
        } else if (PASTE.match(event) && pasted().contains("\n")) {
            event.consume();
            takeAll(pasted().lines().map(NewSeats::plain).filter(Objects::nonNull).toList());
        }
    }

    private static String pasted() {
        return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "").strip();
    }

    /// Without the number or the dash that lists of an act begin with.
    static String plain(String line) {
        return TextForm.clean(line.replaceFirst("^\\s*(\\d{1,2}\\s*[.)\\-]|[-•–*])\\s*", ""));
    }

    private void take() {
        String name = TextForm.clean(typed.get());
        if (name == null) {
            field.focus();
        } else if (model.isKnown(name)) {
            trouble.set(Texts.get("mesa.seat.known", name));
        } else {
            takeAll(List.of(name));
        }
    }

    private void takeAll(List<String> names) {
        List<String> fresh = names.stream().filter(name -> !model.isKnown(name)).distinct().toList();
        typed.set(null);
        if (fresh.isEmpty()) {
            trouble.set(Texts.get("mesa.seat.allKnown"));
        } else {
            model.add(fresh);
        }
        field.focus();
    }
}
