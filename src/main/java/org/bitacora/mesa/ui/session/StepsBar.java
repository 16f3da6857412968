package org.bitacora.mesa.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Tone;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.SessionDossier;
import org.kordamp.ikonli.feather.Feather;

/// The steps of a session: what is done, where one is, what is to do. Upright at the left of the page, or lying above it
/// where there is little room.
final class StepsBar {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final List<Button> buttons = new ArrayList<>();
    private final Consumer<Step> chosen;
    private Step now = Step.NOTICE;
    private SessionDossier shown;

    StepsBar(Consumer<Step> chosen) {
        this.chosen = chosen;
        for (Step step : Step.values()) {
            Button button = Boxes.styled(new Button(step.word()), "session-step");
            button.setMnemonicParsing(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> chosen.accept(step));
            button.setTooltip(new Tooltip(Texts.get("session.step.key", step.ordinal() + 1)));
            buttons.add(button);
        }
    }

    /// Upright.
    Pane column() {
        buttons.forEach(button -> button.setMaxWidth(Double.MAX_VALUE));
        VBox column = new VBox(buttons.toArray(Node[]::new));
        return withKeys(Boxes.styled(column, "session-steps"));
    }

    /// Lying.
    Pane strip() {
        HBox strip = new HBox(buttons.toArray(Node[]::new));
        return withKeys(Boxes.styled(strip, "session-steps-strip"));
    }

    private Pane withKeys(Pane pane) {
        pane.setAccessibleText(Texts.get("session.steps"));
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        return pane;
    }

    /// Plain arrows go from step to step while one of them has the focus.
    private void pressed(KeyEvent event) {
        int by = switch (event.getCode()) {
            case UP, LEFT -> -1;
            case DOWN, RIGHT -> 1;
            default -> 0;
        };
        int next = buttons.indexOf(event.getTarget()) + by;
        if (by != 0 && !event.isAltDown() && !event.isShortcutDown() && next >= 0 && next < buttons.size()) {
            event.consume();
            buttons.get(next).requestFocus();
            chosen.accept(Step.values()[next]);
        }
    }

    Step now() {
        return now;
    }

    void mark(Step step) {
        now = step;
        show(shown);
    }

    void show(SessionDossier dossier) {
        shown = dossier;
        for (Step step : Step.values()) {
            Button button = buttons.get(step.ordinal());
            boolean done = dossier != null && step.isDone(dossier);
            button.pseudoClassStateChanged(NOW, step == now);
            button.setGraphic(step == now ? dot("session-step-now") : done ? Icons.of(Feather.CHECK, Tone.OK)
                    : dot("session-step-todo"));
            button.setAccessibleText(Texts.get(step == now ? "session.step.now" : done ? "session.step.done"
                    : "session.step.todo", step.word()));
        }
    }

    private static Node dot(String style) {
        Region dot = Boxes.styled(new Region(), "session-dot", style);
        HBox place = Boxes.styled(new HBox(dot), "session-dot-place");
        place.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return place;
    }

    void focus() {
        buttons.get(now.ordinal()).requestFocus();
    }
}
