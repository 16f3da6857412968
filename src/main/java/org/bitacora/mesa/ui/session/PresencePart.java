package org.bitacora.mesa.ui.session;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Sight;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.Presence;
import org.kordamp.ikonli.feather.Feather;

/// Who is there: the seats in the order of the act, guests, and the people counted without names (C04, C07, C13, C23).
final class PresencePart implements SessionPage.Part {

    private final SessionViewModel model;
    private final VBox seats = Cards.list(List.of());
    private final GuestsPart guests;
    private final HeadCountsPart counts;
    private final MenuButton more;
    private final Button invite;
    private final VBox node;
    private final Label none = Labels.wrapping(Labels.second(Texts.get("session.presence.none")));
    private final List<SeatRow> rows = new ArrayList<>();

    PresencePart(SessionViewModel model) {
        this.model = model;
        guests = new GuestsPart(model);
        counts = new HeadCountsPart(model);
        invite = Buttons.link("", Feather.USER_PLUS, this::invite);
        more = Buttons.iconMenu(Feather.MORE_HORIZONTAL, Texts.get("session.presence.more"),
                Buttons.item(Texts.get("session.report"), this::report),
                Buttons.item(Texts.get("session.headCount.add"), counts::add));
        HBox heading = Cards.heading(Texts.get("session.step.PRESENCE"), invite, more);
        seats.managedProperty().bind(seats.visibleProperty());
        node = Boxes.styled(Boxes.column(8, heading, Boxes.column(16, seats, none, guests.node(), counts.node())),
                "session-presence");
    }

    private void invite() {
        guests.invite(invite);
    }

    private void report() {
        new ReportDialog(model, node).open();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(SessionState state) {
        List<Delegation> foreseen = state.dossier().seats();
        if (!rows.stream().map(SeatRow::seat).toList().equals(foreseen)) {
            rows.clear();
            foreseen.forEach(seat -> rows.add(new SeatRow(this, seat)));
            Cards.fill(seats, rows);
        }
        rows.forEach(row -> row.show(state));
        invite.setText(Texts.get(state.hasSeats() ? "session.presence.guest" : "session.presence.participant"));
        none.setVisible(rows.isEmpty() && state.dossier().presences().isEmpty());
        none.setManaged(none.isVisible());
        guests.show(state);
        counts.show(state);
    }

    @Override
    public void enter() {
        Optional<SeatRow> absent = rows.stream().filter(row -> model.now().dossier().presencesOf(row.seat().id())
                .isEmpty()).findFirst();
        absent.or(() -> rows.stream().findFirst()).ifPresentOrElse(this::stand, () -> Focus.first(node));
    }

    private void stand(Node row) {
        row.requestFocus();
        Sight.bring(row);
    }

    void step(SeatRow from, int by, KeyEvent event) {
        int next = rows.indexOf(from) + by;
        if (next >= 0 && next < rows.size()) {
            event.consume();
            stand(rows.get(next));
        }
    }

    /// Notes that somebody came for a seat of which nobody is there.
    void arrival(SeatRow row) {
        Arrival.of(model, row.seat(), () -> nextFree(row)).open(row, new AbsenceForm(model, row.seat()));
    }

    /// People come one after the other: the next seat of which nobody is there takes the focus.
    private void nextFree(SeatRow from) {
        int at = rows.indexOf(from);
        rows.stream().skip(at + 1L).filter(row -> model.now().dossier().presencesOf(row.seat().id()).isEmpty())
                .findFirst().ifPresent(this::stand);
    }

    /// Opens the stay that matters: of several, the one that lasts.
    void stay(SeatRow row, List<Presence> stays) {
        LocalTime hour = model.now().hour();
        Presence shown = stays.stream().filter(one -> one.isThere(hour)).findFirst().orElse(stays.getLast());
        List<Button> others = new ArrayList<>();
        stays.stream().filter(one -> one != shown).forEach(one -> others.add(Buttons.outlined(Texts.get(
                "session.presence.other", model.now().dossier().name(one.person())),
                () -> new StayCard(model, one).open(row, List.of()))));
        others.add(Buttons.outlined(Texts.get("session.presence.another"), Feather.USER_PLUS,
                () -> Arrival.of(model, row.seat(), () -> { }).open(row, null)));
        new StayCard(model, shown).open(row, others);
    }

    void accredit(SeatRow row, Presence stay) {
        new AccreditCard(model, row.seat(), stay).open(row);
    }

    /// Goes to the first who is there and not accredited.
    void accreditFirst() {
        model.now().unaccredited().stream().findFirst().ifPresent(stay -> rows.stream()
                .filter(row -> row.seat().id().equals(stay.delegation())).findFirst().ifPresent(row -> {
                    stand(row);
                    accredit(row, stay);
                }));
    }
}
