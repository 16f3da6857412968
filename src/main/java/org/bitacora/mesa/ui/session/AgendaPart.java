package org.bitacora.mesa.ui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Focus;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.AgendaItem;

/// The orden del día: its points in their order, one more, one fewer, up and down (C09, C27).
final class AgendaPart implements SessionPage.Part {

    private final SessionViewModel model;
    private final PointEditors points;
    private final VBox list = Cards.list(List.of());
    private final AddPoint add;
    private final VBox node;
    private final Map<UUID, AgendaRow> rows = new HashMap<>();

    AgendaPart(SessionViewModel model, PointEditors points) {
        this.model = model;
        this.points = points;
        add = new AddPoint(model);
        node = Cards.section(Cards.heading(Texts.get("session.step.AGENDA"),
                Keycaps.legend("Alt ↑ ↓", Texts.get("session.agenda.moves"))), list);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(SessionState state) {
        points.rebase(state);
        List<Node> shown = new ArrayList<>();
        Map<UUID, AgendaRow> kept = new HashMap<>();
        for (AgendaItem item : state.dossier().agenda()) {
            AgendaRow row = rows.getOrDefault(item.id(), null);
            AgendaRow present = row == null ? new AgendaRow(this, points.of(item)) : row;
            present.show(state, item, shown.size() + 1);
            kept.put(item.id(), present);
            shown.add(present);
        }
        rows.clear();
        rows.putAll(kept);
        shown.add(add);
        keepingFocus(() -> Cards.fill(list, shown));
    }

    /// Rows that change places lose the focus on their way.
    private void keepingFocus(Runnable change) {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        change.run();
        if (owner != null && owner.getScene() != null && owner.getScene().getFocusOwner() != owner
                && Focus.isInside(owner, list)) {
            owner.requestFocus();
        }
    }

    @Override
    public void enter() {
        add.focus();
    }

    void move(UUID item, int by) {
        model.act(progress -> model.service().agenda().move(model.id(), item, by));
    }

    void step(AgendaRow from, int by) {
        int next = list.getChildren().indexOf(from) + by;
        if (next >= 0 && next < list.getChildren().size()) {
            Node row = list.getChildren().get(next);
            if (row == add) {
                add.focus();
            } else {
                row.requestFocus();
            }
        }
    }

    void remove(UUID item) {
        model.act(progress -> model.service().agenda().delete(item), done -> {
            add.focus();
            Layer.over(node).toast(Texts.get("session.agenda.removed"), Texts.get("session.undo"), model::undo);
        });
    }

    SessionViewModel model() {
        return model;
    }

    @Override
    public void leave() {
        points.leave();
    }
}
