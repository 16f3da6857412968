package org.bitacora.mesa.ui.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Cards;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.SeatState;
import org.bitacora.mesa.ui.MesaChoices;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.mesa.ui.MesaPage;
import org.bitacora.mesa.ui.PaperFile;

/// The delegations of a mesa as rows in the order of the act, each with those who represent it.
public final class CompositionView implements SeatCard.Acts {

    private final CompositionViewModel model;
    private final Subscriptions bag = new Subscriptions();
    private final Choices institutions;
    private final NewSeats adding;
    private final VBox cards = Boxes.styled(new VBox(), "bit-card", "bit-card-list");
    private final Label tally = Labels.wrapping(Labels.second(""));
    private final ScrollPane node;
    private Map<UUID, SeatCard> known = new HashMap<>();
    private UUID following;

    private CompositionView(MesaDesk desk, UUID mesa) {
        model = new CompositionViewModel(desk, mesa);
        institutions = MesaChoices.institutions(desk, bag);
        adding = new NewSeats(model);
        cards.managedProperty().bind(cards.visibleProperty());
        Cards.fill(cards, List.of());
        Button export = desk.excel().button(() -> CompositionSheet.of(Texts.get("mesa.tab.composition"),
                model.shown().get(), desk.directory().people()));
        Button word = PaperFile.button(desk, Texts.get("mesa.tab.composition"),
                () -> desk.mesas().papers().composition(mesa, desk.today()));
        node = Boxes.page(16, Boxes.row(8, Boxes.wide(tally), word, export), cards, adding.node());
        model.open(bag, () -> bag.follow(model.shown(), read -> show()));
        bag.add(() -> known.values().forEach(SeatCard::close));
    }

    /// The page of the tab.
    public static MesaPage page(MesaDesk desk, UUID mesa) {
        CompositionView view = new CompositionView(desk, mesa);
        return new MesaPage(view.node, view::leave, view.bag);
    }

    private void leave() {
        known.values().forEach(SeatCard::leave);
    }

    private void show() {
        Map<UUID, SeatCard> now = new HashMap<>();
        List<SeatCard> rows = new ArrayList<>();
        List<SeatState> seats = model.seats();
        for (SeatState seat : seats) {
            SeatCard card = known.get(seat.delegation().id());
            if (card == null) {
                card = new SeatCard(model, seat, institutions, this);
            }
            card.show(seat);
            now.put(seat.delegation().id(), card);
            rows.add(card);
        }
        known = now;
        if (!cards.getChildren().equals(rows)) {
            Cards.fill(cards, rows);
        }
        tally.setText(tally(seats));
        follow();
    }

    /// Who moved a row goes on with it.
    private void follow() {
        SeatCard moved = known.get(following);
        if (moved != null) {
            following = null;
            moved.focus();
            Platform.runLater(moved::focus);
        }
    }

    /// "12 delegaciones: 10 con representante, 1 sin notificar, 1 vacante".
    private String tally(List<SeatState> seats) {
        List<SeatState> held = seats.stream().filter(one -> one.delegation().holdsOn(model.desk().today())).toList();
        long vacant = held.stream().filter(SeatState::isVacant).count();
        long waiting = held.stream().filter(SeatState::waitsForNotification).count();
        if (held.isEmpty()) {
            return Texts.get("mesa.seats.none");
        }
        String all = Texts.count("delegation", held.size());
        return vacant + waiting == 0 ? Texts.get("mesa.seats.complete", all)
                : all + ": " + String.join(", ", Stream.of(
                        vacant == 0 ? "" : Texts.count("mesa.seats.vacant", vacant),
                        waiting == 0 ? "" : Texts.count("mesa.seats.waiting", waiting))
                        .filter(part -> !part.isEmpty()).toList()) + ".";
    }

    @Override
    public void remove(Delegation seat) {
        Node near = node;
        model.remove(seat, () -> Layer.over(near).toast(Texts.get("mesa.seat.removed", CompositionWords.name(seat)),
                Texts.get("mesa.undo"), model.desk()::undo));
    }

    @Override
    public void move(SeatCard card, int by) {
        following = card.seat().delegation().id();
        model.move(card.seat().delegation(), by);
    }
}
