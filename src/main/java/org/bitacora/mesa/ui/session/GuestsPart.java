package org.bitacora.mesa.ui.session;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.Presence;

/// Those who are there without a seat, by name, with their entity and what kind of participant they are (C23); in a
/// meeting outside a mesa, everybody.
final class GuestsPart {

    private final SessionViewModel model;
    private final VBox list = Cards.list(List.of());
    private final Label heading = Labels.strong("");
    private final VBox node;

    GuestsPart(SessionViewModel model) {
        this.model = model;
        node = Boxes.column(8, heading, list);
    }

    Node node() {
        return node;
    }

    void show(SessionState state) {
        List<Presence> guests = state.dossier().guests();
        heading.setText(Texts.get(state.hasSeats() ? "session.guests" : "session.participants"));
        node.setVisible(!guests.isEmpty());
        node.setManaged(node.isVisible());
        Cards.fill(list, guests.stream().map(guest -> row(state, guest)).toList());
    }

    private Node row(SessionState state, Presence guest) {
        String name = state.dossier().name(guest.person());
        Button hours = Boxes.styled(Buttons.link(SeatRow.hours(guest), () -> { }), "session-quiet-link");
        hours.setAccessibleText(Texts.get("session.presence.stayOf", name));
        String entity = SessionWords.join(" · ", state.dossier().name(guest.institution()),
                MesaCatalogues.PARTICIPANT_KINDS.label(guest.participantKind()));
        HBox row = Boxes.styled(Boxes.row(8, SeatRow.dot(guest.isThere(state.hour())), Boxes.wide(Boxes.styled(
                Boxes.column(0, Labels.wrapping(Boxes.styled(Labels.small(name), "bit-small-strong"))), "bit-row-words")),
                hours), "bit-row", "session-seat");
        if (!entity.isEmpty()) {
            ((VBox) row.getChildren().get(1)).getChildren().add(Labels.wrapping(Labels.caption(entity)));
        }
        hours.setOnAction(event -> new StayCard(model, guest).open(row, List.of()));
        return row;
    }

    /// Asks who comes as a guest.
    void invite(Node anchor) {
        StringProperty institution = new SimpleStringProperty();
        StringProperty kind = new SimpleStringProperty();
        VBox more = Boxes.column(12,
                Fields.search(Texts.get("presence.institution"), SessionChoices.institutions(model.desk()), institution).full(),
                Fields.search(Texts.get("presence.participantKind"),
                        SessionWords.choices(MesaCatalogues.PARTICIPANT_KINDS), kind).full());
        String title = Texts.get(model.now().hasSeats() ? "session.guests.who" : "session.participants.who");
        new Arrival(model, title, List.of(), (who, hour) -> arrive(who, hour,
                institution.get() == null ? null : UUID.fromString(institution.get()), kind.get())).openAfter(anchor, more);
    }

    private void arrive(Who who, LocalTime hour, UUID institution, String kind) {
        UUID person = who instanceof Who.Known known ? known.person() : model.id();
        Presence plain = Arrival.stay(model, null, person, MesaCodes.GUEST, null, hour);
        Presence stay = new Presence(plain.id(), plain.session(), person, 0, null, MesaCodes.GUEST, institution, null,
                kind, plain.mode(), hour, null);
        if (who instanceof Who.Fresh fresh) {
            PersonEntry entry = PersonEntry.named(fresh.name()).withAffiliation(institution, null, null);
            model.act(progress -> model.service().presence().arrive(stay, entry));
        } else {
            model.act(progress -> model.service().presence().arrive(stay));
        }
    }
}
