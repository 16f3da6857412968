package org.bitacora.mesa.ui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Sight;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.MesaCodes;
import org.kordamp.ikonli.feather.Feather;

/// What is said under each point of the agenda, one of them unfolded.
final class DiscussionPart implements SessionPage.Part {

    private final SessionViewModel model;
    private final PointEditors points;
    private final VBox list = Cards.list(List.of());
    private final AddPoint add;
    private final VBox node;
    private final Map<UUID, PointCard> cards = new HashMap<>();
    private List<UUID> order;
    private UUID open;
    private boolean adding;

    DiscussionPart(SessionViewModel model, PointEditors points) {
        this.model = model;
        this.points = points;
        add = new AddPoint(model);
        list.managedProperty().bind(list.visibleProperty());
        node = Cards.section(Cards.heading(Texts.get("session.discussion"),
                Buttons.link(Texts.get("session.agenda.add"), Feather.PLUS, this::add)), list);
        open = first(model.now()).map(AgendaItem::id).orElse(null);
    }

    /// The point in course, else the first that was not treated.
    private static Optional<AgendaItem> first(SessionState state) {
        List<AgendaItem> agenda = state.dossier().agenda();
        return agenda.stream().filter(item -> MesaCodes.IN_COURSE.equals(item.state())).findFirst()
                .or(() -> agenda.stream().filter(item -> !MesaCodes.TREATED.equals(item.state())
                        && !MesaCodes.POSTPONED.equals(item.state())).findFirst());
    }

    private void add() {
        adding = true;
        arrange();
        add.focus();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(SessionState state) {
        List<AgendaItem> agenda = state.dossier().agenda();
        cards.keySet().retainAll(agenda.stream().map(AgendaItem::id).toList());
        for (int i = 0; i < agenda.size(); i++) {
            AgendaItem item = agenda.get(i);
            cards.computeIfAbsent(item.id(), id -> new PointCard(this, model, points.of(item)))
                    .show(state, item, i + 1);
        }
        List<UUID> now = agenda.stream().map(AgendaItem::id).toList();
        if (!now.equals(order)) {
            order = now;
            arrange();
        }
        cards.forEach((id, card) -> card.open(id.equals(open)));
    }

    private void arrange() {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        List<Node> rows = new ArrayList<>(order.stream().map(cards::get).toList());
        if (adding || order.isEmpty()) {
            rows.add(add);
        }
        Cards.fill(list, rows);
        if (owner != null && Focus.isInside(owner, list)) {
            owner.requestFocus();
        }
    }

    /// Unfolds a point, or folds the one that was open.
    void turn(PointCard card) {
        boolean opens = !card.id().equals(open);
        open = opens ? card.id() : null;
        cards.forEach((id, each) -> each.open(id.equals(open)));
        if (opens) {
            Sight.bring(card);
        }
    }

    void step(PointCard from, int by) {
        int next = order.indexOf(from.id()) + by;
        if (next >= 0 && next < order.size()) {
            cards.get(order.get(next)).focusHead();
        }
    }

    /// Goes on with the next point that was not treated, and begins it.
    void next(PointCard after) {
        order.stream().skip(order.indexOf(after.id()) + 1L).map(cards::get).filter(PointCard::waits).findFirst()
                .ifPresent(card -> {
                    open = card.id();
                    cards.forEach((id, each) -> each.open(id.equals(open)));
                    card.begin();
                    card.focusDiscussion();
                    Sight.bring(card);
                });
    }

    /// Ctrl++: one more commitment under the point that is open.
    void addCommitment() {
        if (open != null && cards.containsKey(open)) {
            cards.get(open).addCommitment();
        }
    }

    @Override
    public void enter() {
        PointCard card = open == null ? null : cards.get(open);
        if (card != null) {
            card.focusDiscussion();
        } else if (!order.isEmpty()) {
            cards.get(order.getFirst()).focusHead();
        } else {
            add.focus();
        }
    }

    @Override
    public void leave() {
        points.leave();
        cards.values().forEach(PointCard::leave);
    }
}
