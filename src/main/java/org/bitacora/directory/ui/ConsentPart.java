package org.bitacora.directory.ui;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.Consent;
import org.bitacora.directory.model.ConsentKind;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.part.Banners;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Segments;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What the person decided about her data, with date and proof (`domain.md` §7.4).
final class ConsentPart {

    private final PersonViewModel model;
    private final Told told;
    private final Segments segments = new Segments();
    private final VBox proof = Boxes.column(12);
    private Object shownFor = new Object();

    ConsentPart(PersonViewModel model, Told told) {
        this.model = model;
        this.told = told;
        for (ConsentState state : ConsentState.values()) {
            segments.segment(state.name(), Texts.get("consent.state." + state));
        }
    }

    Node node() {
        model.shown().subscribe(card -> show());
        segments.chosen().subscribe(key -> {
            if (key != null && model.consent() != ConsentState.valueOf(key)) {
                model.decide(ConsentState.valueOf(key));
            }
        });
        return PersonForm.part("directory.part.consent", segments, proof);
    }

    private void show() {
        ConsentState state = model.consent();
        segments.chosen().set(state.name());
        boolean held = state == ConsentState.DECLINES && model.shown().get().holdsPersonalFields();
        RecordModel<Consent> decision = model.decision();
        String now = state + "/" + held + "/" + (decision == null ? "" : decision.id());
        // Built again only when another decision holds, so that nobody loses the field they type in.
        if (!now.equals(shownFor)) {
            shownFor = now;
            proof.getChildren().setAll(switch (state) {
                case AUTHORIZES -> form(decision);
                case DECLINES -> held ? withholding() : explained("directory.consent.declined");
                case UNRECORDED -> explained("directory.consent.unrecorded");
            });
        }
    }

    private static Node explained(String key) {
        return Labels.wrapping(Labels.second(Texts.get(key)));
    }

    private Node withholding() {
        return Banners.of(Tone.WARN, Feather.EYE_OFF, Texts.get("directory.consent.held"),
                Buttons.small(Buttons.outlined(Texts.get("directory.consent.withhold"), () -> model.withhold(() ->
                        told.undoable(Texts.get("directory.consent.withheld"))))));
    }

    private Node form(RecordModel<Consent> decision) {
        RecordFields<Consent> fields = new RecordFields<>(decision);
        CheckBox sensitive = fields.check(ConsentKind.SENSITIVE_OK);
        CheckBox image = fields.check(ConsentKind.IMAGE_OK);
        sensitive.setOnAction(event -> model.left());
        image.setOnAction(event -> model.left());
        Form form = new Form().together(fields.code(ConsentKind.MEANS, Choosing.of(DirectoryCatalogues.CONSENT_MEANS)),
                fields.date(ConsentKind.GIVEN_ON));
        return form.put(sensitive).put(image).onLeft(model::left);
    }
}
