package org.bitacora.mesa.ui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.Decision;

/// What was decided in the session, point by point.
final class DecisionsOverview implements SessionPage.Part {

    private final VBox list = Cards.list(List.of());
    private final VBox node;

    DecisionsOverview(SessionViewModel model) {
        list.managedProperty().bind(list.visibleProperty());
        node = Cards.section(Texts.get("session.step.DECISIONS"), Boxes.column(0, list));
        node.setFocusTraversable(true);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(SessionState state) {
        List<Node> rows = new ArrayList<>();
        List<AgendaItem> agenda = state.dossier().agenda();
        for (AgendaItem item : agenda) {
            state.dossier().decisionsOf(item.id()).forEach(one -> rows.add(row(state, item, agenda.indexOf(item) + 1, one)));
        }
        if (rows.isEmpty()) {
            rows.add(Boxes.styled(Boxes.row(0, Labels.second(Texts.get("session.decisions.none"))), "bit-row"));
        }
        Cards.fill(list, rows);
    }

    private static Node row(SessionState state, AgendaItem item, int number, Decision decision) {
        HBox row = Rows.row(decision.text() == null ? Texts.get("session.decision.empty") : decision.text(),
                SessionWords.join(" · ", Texts.get("session.point", number, item.title()), SessionWords.votes(decision)));
        if (state.hasSeats() && decision.decidedAt() != null
                && !state.dossier().quorum().at(decision.decidedAt()).reached()) {
            row.getChildren().add(Chips.warn(Texts.get("session.decision.noQuorum")));
        }
        return row;
    }

    @Override
    public void enter() {
        node.requestFocus();
    }
}
