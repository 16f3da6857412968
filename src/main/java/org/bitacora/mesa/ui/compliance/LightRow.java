package org.bitacora.mesa.ui.compliance;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.compliance.Light;
import org.bitacora.mesa.model.compliance.Reason;
import org.bitacora.mesa.model.compliance.Remedy;
import org.bitacora.mesa.model.compliance.State;
import org.kordamp.ikonli.feather.Feather;

/// One light: its word, the rule, how it stands; its remedy beside it, and below, once somebody asks why, its reasons.
final class LightRow extends VBox {

    private final Light light;
    private final Consumer<Remedy> go;
    private final Consumer<Boolean> turned;
    private final Button why;
    private boolean open;

    LightRow(Light light, boolean open, Consumer<Remedy> go, Consumer<Boolean> turned) {
        this.light = light;
        this.go = go;
        this.turned = turned;
        why = Buttons.small(Buttons.quiet(Texts.get("compliance.why"), Feather.CHEVRON_RIGHT, this::turn));
        Boxes.styled(this, "compliance-light");
        getChildren().add(head());
        show(open);
    }

    private Node head() {
        Label headline = Labels.wrapping(Labels.second(light.headline().text()));
        HBox row = Boxes.top(12, Boxes.styled(new HBox(chip(light.state(), light.word())), "compliance-chip"),
                Boxes.wide(Boxes.column(2, Labels.wrapping(Labels.strong(light.rule().label())), headline)));
        row.setFillHeight(true);
        if (light.state() != State.MET) {
            light.remedy().ifPresent(remedy -> row.getChildren().add(button(remedy)));
        }
        row.getChildren().add(why);
        return row;
    }

    private Button button(Remedy remedy) {
        Button button = Buttons.small(Buttons.outlined(ComplianceViewModel.act(remedy), () -> go.accept(remedy)));
        button.setAccessibleText(ComplianceViewModel.act(remedy) + ". " + light.rule().label());
        return button;
    }

    static Label chip(State state, String word) {
        return switch (state.colour()) {
            case GREEN -> Chips.ok(word);
            case AMBER -> Chips.warn(word, Feather.CLOCK);
            case RED -> Chips.bad(word);
            case GREY -> Chips.neutral(word);
        };
    }

    private void turn() {
        show(!open);
        turned.accept(open);
    }

    private void show(boolean unfolded) {
        open = unfolded;
        why.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        why.setAccessibleText(Texts.get(open ? "fx.disclosure.open" : "fx.disclosure.closed",
                Texts.get("compliance.why") + ": " + light.rule().label()));
        getChildren().remove(1, getChildren().size());
        if (open) {
            List<Node> reasons = light.reasons().stream().map(this::reason).toList();
            getChildren().add(Boxes.styled(Boxes.column(8, reasons.toArray(Node[]::new)), "compliance-reasons"));
        }
    }

    private Node reason(Reason reason) {
        HBox row = Boxes.top(8, Boxes.styled(new HBox(Icons.of(icon(reason.state()), tone(reason.state()))),
                "compliance-mark"), Boxes.wide(Labels.wrapping(Labels.small(reason.sentence().text()))));
        row.setFillHeight(true);
        if (reason.remedy() != null) {
            Button link = Buttons.link(ComplianceViewModel.act(reason.remedy()), () -> go.accept(reason.remedy()));
            link.setAccessibleText(link.getText() + ". " + reason.sentence().text());
            row.getChildren().add(link);
        }
        return row;
    }

    private static Feather icon(State state) {
        return switch (state) {
            case MET -> Feather.CHECK;
            case ATTENTION -> Feather.CLOCK;
            case BROKEN -> Feather.ALERT_CIRCLE;
            case UNKNOWN -> Feather.HELP_CIRCLE;
            case NOT_YET, NOT_ASKED -> Feather.MINUS;
        };
    }

    private static Tone tone(State state) {
        return switch (state.colour()) {
            case GREEN -> Tone.OK;
            case AMBER -> Tone.WARN;
            case RED -> Tone.BAD;
            case GREY -> Tone.NEUTRAL;
        };
    }
}
