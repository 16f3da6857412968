package org.bitacora.mesa.ui.session;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.kordamp.ikonli.feather.Feather;

/// How the acta stands, and the way to it.
final class ActaPart implements SessionPage.Part {

    private final Button open;
    private final HBox state = Boxes.row(8);
    private final VBox node;

    ActaPart(SessionViewModel model) {
        open = Buttons.going(Buttons.outlined(Texts.get("session.acta.open"), () -> SessionHead.openActa(model)));
        node = Cards.section(Texts.get("session.step.ACTA"), Cards.card(state, Labels.wrapping(Labels.second(
                Texts.get("session.acta.purpose"))), open));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(SessionState now) {
        Acta acta = now.dossier().acta();
        String word = MesaCatalogues.ACTA_STATES.label(acta.state() == null ? MesaCodes.DRAFT : acta.state());
        state.getChildren().setAll(Labels.strong(acta.number() == null ? Texts.get("session.acta.unnumbered")
                        : Texts.get("session.acta.number", acta.number().toString(), String.valueOf(acta.year()))),
                acta.isApproved() ? Chips.ok(word) : Chips.neutral(word, Feather.EDIT_2));
    }

    @Override
    public void enter() {
        open.requestFocus();
    }
}
