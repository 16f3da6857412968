package org.bitacora.directory.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.bitacora.base.TextForm;
import org.bitacora.directory.model.ExpectedTeam;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The line on which the next team is typed: Enter adds it and begins another. A list that was copied from Excel is
/// pasted whole: name, person in charge, territory.
final class NewTeam {

    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final StringProperty name = new SimpleStringProperty();
    private final StringProperty inCharge = new SimpleStringProperty();
    private final StringProperty territory = new SimpleStringProperty();
    private final StringProperty trouble = new SimpleStringProperty("");
    private final Consumer<List<Typed>> taken;
    private final FormField first;
    private final Node[] line;
    private Supplier<List<ExpectedTeam>> known = List::of;

    /// A line as it was typed or pasted.
    record Typed(String name, String inCharge, String territory) {

        static Typed of(String pasted) {
            List<String> cells = Arrays.asList(pasted.split("\t"));
            return new Typed(cell(cells, 0), cell(cells, 1), cell(cells, 2));
        }

        private static String cell(List<String> cells, int at) {
            return at < cells.size() ? TextForm.clean(cells.get(at)) : null;
        }
    }

    NewTeam(Consumer<List<Typed>> taken) {
        this.taken = taken;
        first = field("directory.team.new", name).prompt(Texts.get("directory.team.new")).error(trouble);
        line = new Node[] {first, field("expectedTeam.inCharge", inCharge), field("expectedTeam.territory", territory),
                Buttons.icon(Feather.PLUS, Texts.get("directory.team.add"), this::take)};
        name.subscribe((before, now) -> trouble.set(""));
    }

    private FormField field(String label, StringProperty value) {
        FormField field = Fields.text(Texts.get(label), value).bare().full();
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        return field;
    }

    /// @param teams those in the list already, which are not added again
    void known(Supplier<List<ExpectedTeam>> teams) {
        known = teams;
    }

    Node[] line() {
        return line;
    }

    void focus() {
        first.focus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take();
        } else if (PASTE.match(event) && pasted().contains("\n")) {
            event.consume();
            takeAll(pasted().lines().map(Typed::of).filter(each -> each.name() != null).toList());
        }
    }

    private static String pasted() {
        return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "").strip();
    }

    private void take() {
        String typed = TextForm.clean(name.get());
        if (typed == null) {
            first.focus();
        } else if (isKnown(typed)) {
            trouble.set(Texts.get("directory.team.known", typed));
        } else {
            takeAll(List.of(new Typed(typed, inCharge.get(), territory.get())));
        }
    }

    private void takeAll(List<Typed> lines) {
        Stream.of(name, inCharge, territory).forEach(value -> value.set(null));
        taken.accept(lines.stream().filter(each -> !isKnown(each.name())).toList());
    }

    private boolean isKnown(String typed) {
        return known.get().stream().anyMatch(team -> team.isCalled(typed));
    }
}
