package org.bitacora.mesa.ui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.commitment.model.CommitmentKind;
import org.bitacora.commitment.model.Standing;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Place;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.AgendaItem;
import org.kordamp.ikonli.feather.Feather;

/// What was agreed in the session, point by point; each leads to its own record.
final class CommitmentsOverview implements SessionPage.Part {

    private final SessionViewModel model;
    private final VBox list = Cards.list(List.of());
    private final VBox node;
    private List<Standing> shown;

    CommitmentsOverview(SessionViewModel model) {
        this.model = model;
        node = Cards.section(Texts.get("session.step.COMMITMENTS"), list);
        node.setFocusTraversable(true);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(SessionState state) {
        if (state.agreed().equals(shown)) {
            return;
        }
        shown = state.agreed();
        List<Node> rows = new ArrayList<>(shown.stream().map(one -> row(state, one)).toList());
        if (rows.isEmpty()) {
            Label none = Labels.wrapping(Labels.second(Texts.get("session.commitments.none")));
            rows.add(Boxes.styled(Boxes.row(0, none), "bit-row"));
        }
        Cards.fill(list, rows);
    }

    private Node row(SessionState state, Standing standing) {
        List<AgendaItem> agenda = state.dossier().agenda();
        String point = agenda.stream().filter(item -> item.id().equals(standing.commitment().item())).findFirst()
                .map(item -> Texts.get("session.point", agenda.indexOf(item) + 1, item.title())).orElse("");
        String title = CommitmentLines.title(standing.commitment());
        Button open = Buttons.icon(Feather.ARROW_RIGHT, Texts.get("session.commitment.open", title),
                () -> model.desk().navigator().open(Place.record(CommitmentKind.KIND.name(), standing.id())));
        return Rows.row(title, SessionWords.join(" · ", CommitmentLines.who(model, standing.commitment()), point),
                CommitmentLines.due(standing.commitment(), model.desk().today()), CommitmentLines.status(standing), open);
    }

    @Override
    public void enter() {
        node.requestFocus();
    }
}
