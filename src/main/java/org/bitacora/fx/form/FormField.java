package org.bitacora.fx.form;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// A labelled control with room below for help or an error sentence. The error of the view model and the one of the
/// typed text look the same; the typed one comes first.
public final class FormField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Entry entry;
    private final Label label;
    private final HBox head;
    private final StringProperty error = new SimpleStringProperty(this, "error", "");
    private final StringProperty doubt = new SimpleStringProperty(this, "doubt", "");
    private final StringProperty help = new SimpleStringProperty(this, "help", "");
    private final BooleanProperty untouched = new SimpleBooleanProperty(this, "untouched", false);
    private final StringBinding wrong;

    /// A field around any control of your own.
    public static FormField around(String label, Node control) {
        return new FormField(label, new Plain(control));
    }

    FormField(String text, Entry entry) {
        this.entry = entry;
        label = Boxes.styled(new Label(text), "bit-field-label");
        label.setLabelFor(entry.focus());
        head = Boxes.row(4, label);
        entry.focus().setAccessibleText(text);
        wrong = Bindings.createStringBinding(this::wrongNow, error, fault(), untouched);
        getChildren().addAll(head, entry.node(), helpLine(), doubtLine(), errorLine());
        Boxes.styled(this, "bit-form-field");
        wrong.subscribe(sentence -> {
            pseudoClassStateChanged(WRONG, !sentence.isEmpty());
            entry.focus().setAccessibleHelp(sentence);
        });
    }

    /// The sentence of the view model; null or empty while the value is good.
    public FormField error(ObservableValue<String> sentence) {
        error.bind(Bindings.createStringBinding(() -> orEmpty(sentence.getValue()), sentence));
        return this;
    }

    /// The sentence of the view model about something to look at again; it is saved all the same. Shown in place of the
    /// help, in the colour of what waits.
    public FormField doubt(ObservableValue<String> sentence) {
        doubt.bind(Bindings.createStringBinding(() -> orEmpty(sentence.getValue()), sentence));
        return this;
    }

    public FormField help(String sentence) {
        help.set(sentence);
        return this;
    }

    public FormField help(ObservableValue<String> sentence) {
        help.bind(Bindings.createStringBinding(() -> orEmpty(sentence.getValue()), sentence));
        return this;
    }

    /// That it is still empty is no error until the person leaves it so.
    public FormField patient() {
        untouched.set(true);
        entry.focus().focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                untouched.set(false);
            }
        });
        return this;
    }

    /// What stands in the empty field, where nothing above it says what it is for.
    public FormField prompt(String words) {
        if (entry.focus() instanceof TextInputControl input) {
            input.setPromptText(words);
        }
        return this;
    }

    /// Marks the rare compulsory field "(necesario)", patiently.
    public FormField needed() {
        patient();
        head.getChildren().add(Boxes.styled(new Label(Texts.get("fx.field.needed")), "bit-field-needed"));
        return this;
    }

    /// 304 wide: names.
    public FormField name() {
        return sized("bit-w-name");
    }

    /// 152 wide: dates.
    public FormField day() {
        return sized("bit-w-date");
    }

    /// 96 wide: codes, times, numbers.
    public FormField code() {
        return sized("bit-w-code");
    }

    /// Takes no room while nobody asks for it.
    public FormField shownWhile(ObservableValue<Boolean> asked) {
        visibleProperty().bind(asked);
        managedProperty().bind(visibleProperty());
        return this;
    }

    /// As wide as its column.
    public FormField full() {
        return sized("bit-w-full");
    }

    /// Only the control, for places that have their own label (its name for readers stays).
    public FormField bare() {
        getChildren().remove(head);
        return this;
    }

    /// Calls back when the person leaves the field: the moment to save.
    public FormField onLeft(Runnable action) {
        new Leaving(this, entry.focus(), () -> {
            commit();
            action.run();
        });
        return this;
    }

    /// Read-only while true.
    public FormField frozen(ObservableValue<Boolean> frozen) {
        entry.focus().disableProperty().bind(Bindings.createBooleanBinding(() ->
                Boolean.TRUE.equals(frozen.getValue()), frozen));
        return this;
    }

    public void commit() {
        entry.commit();
    }

    public void focus() {
        entry.focus().requestFocus();
    }

    /// True while an error sentence is shown.
    public boolean isWrong() {
        return !wrong.get().isEmpty();
    }

    /// True while the typed text is no value, which the view model cannot see.
    public boolean isUnreadable() {
        return !fault().getValue().isEmpty();
    }

    private FormField sized(String styleClass) {
        getStyleClass().removeIf(name -> name.startsWith("bit-w-") || name.equals("bit-field-wide"));
        ((Region) entry.node()).getStyleClass().removeIf(name -> name.startsWith("bit-w-"));
        entry.node().getStyleClass().add(styleClass);
        if (styleClass.equals("bit-w-full")) {
            getStyleClass().add("bit-field-wide");
            Boxes.wide((Region) entry.node());
        }
        return this;
    }

    private Node helpLine() {
        Label line = Boxes.styled(Labels.wrapping(new Label()), "bit-field-help");
        line.textProperty().bind(help);
        return shownIf(line, help.isNotEmpty().and(doubt.isEmpty())
                .and(Bindings.createBooleanBinding(() -> !isWrong(), wrong)));
    }

    private Node doubtLine() {
        Label line = Boxes.styled(Labels.wrapping(new Label()), "bit-field-doubt");
        line.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        line.textProperty().bind(doubt);
        return shownIf(line, doubt.isNotEmpty().and(Bindings.createBooleanBinding(() -> !isWrong(), wrong)));
    }

    private Node errorLine() {
        Label line = Boxes.styled(Labels.wrapping(new Label()), "bit-field-error");
        line.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        line.textProperty().bind(wrong);
        return shownIf(line, Bindings.createBooleanBinding(this::isWrong, wrong));
    }

    private static Node shownIf(Label line, BooleanBinding condition) {
        line.visibleProperty().bind(condition);
        line.managedProperty().bind(condition);
        return line;
    }

    private String wrongNow() {
        String typed = fault().getValue();
        return !typed.isEmpty() ? typed : untouched.get() ? "" : error.get();
    }

    private ObservableValue<String> fault() {
        return entry.fault() == null ? new SimpleStringProperty("") : entry.fault();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private record Plain(Node node) implements Entry {

        @Override
        public Node focus() {
            return node;
        }
    }
}
