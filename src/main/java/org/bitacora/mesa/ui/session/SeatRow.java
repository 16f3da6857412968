package org.bitacora.mesa.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.bitacora.base.Finding;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.KeptHeight;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Absence;
import org.bitacora.mesa.model.Accreditation;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaSessionRules;
import org.bitacora.mesa.model.Presence;

/// A seat in the column of presence: who is there for it, as what and since when; or that nobody came, and "Llegó".
/// Enter notes an arrival or opens the stay, arrows go from seat to seat.
final class SeatRow extends KeptHeight {

    private final PresencePart part;
    private final Delegation seat;
    private List<Presence> stays = List.of();

    SeatRow(PresencePart part, Delegation seat) {
        this.part = part;
        this.seat = seat;
        Boxes.styled(this, "bit-row", "session-seat");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(event -> {
            if (event.getTarget() instanceof Node) {
                requestFocus();
                act();
            }
        });
    }

    Delegation seat() {
        return seat;
    }

    void show(SessionState state) {
        stays = state.dossier().presencesOf(seat.id());
        getChildren().clear();
        if (stays.isEmpty()) {
            showAbsent(state);
            return;
        }
        boolean there = stays.stream().anyMatch(one -> one.isThere(state.hour()));
        getStyleClass().remove("session-seat-absent");
        Presence first = stays.getFirst();
        HBox head = Boxes.row(8, dot(there), Boxes.wide(Labels.wrapping(Boxes.styled(new Label(seat.name()),
                "bit-small-strong"))), Labels.whole(Boxes.styled(Labels.small(hours(first)), "session-hour")));
        getChildren().add(head);
        List<String> spoken = new ArrayList<>(List.of(seat.name()));
        for (Presence stay : stays) {
            String name = state.dossier().name(stay.person());
            String role = MesaCatalogues.PRESENCE_ROLES.label(stay.role());
            getChildren().add(line(name, stay == first ? role : hours(stay) + " · " + role));
            spoken.add(name + ", " + role + ", " + hours(stay));
            notes(state, stay).forEach(getChildren()::add);
        }
        setAccessibleText(String.join(". ", spoken));
    }

    private void showAbsent(SessionState state) {
        Optional<Absence> absence = state.dossier().absences().stream()
                .filter(one -> seat.id().equals(one.delegation())).findFirst();
        Button came = Buttons.link(Texts.get("session.presence.came"), this::act);
        came.setFocusTraversable(false);
        came.setAccessibleText(Texts.get("session.presence.cameOf", seat.name()));
        if (!getStyleClass().contains("session-seat-absent")) {
            getStyleClass().add("session-seat-absent");
        }
        getChildren().add(Boxes.row(8, dot(false), Boxes.wide(Labels.wrapping(Labels.second(seat.name()))), came));
        absence.ifPresent(one -> getChildren().add(line(Texts.get(Boolean.TRUE.equals(one.excused())
                ? "session.presence.excused" : "session.presence.unexcused"), one.reason() == null ? "" : one.reason())));
        setAccessibleText(Texts.get("session.presence.absentSpoken", seat.name()));
    }

    /// What is to be said about a stay: not accredited, with the remedy; or hours that cannot be.
    private List<Node> notes(SessionState state, Presence stay) {
        List<Node> notes = new ArrayList<>();
        if (Accreditation.claims(stay) && !state.dossier().quorum().isAccredited(stay)) {
            Label waits = Labels.whole(Labels.toned(Labels.caption(Texts.get("session.presence.toAccredit")),
                    Tone.WARN));
            Button accredit = Buttons.link(Texts.get("session.presence.accredit"), () -> part.accredit(this, stay));
            accredit.setAccessibleText(Texts.get("session.presence.accreditOf", state.dossier().name(stay.person())));
            notes.add(Boxes.styled(Boxes.row(8, waits, Boxes.spacer(), accredit), "session-seat-line"));
        }
        MesaSessionRules.check(stay, state.dossier().presences(), state.dossier().quorum()).stream()
                .filter(finding -> finding.blocks() || finding.field().equals("delegation"))
                .forEach(finding -> notes.add(told(finding)));
        return notes;
    }

    private static Node told(Finding finding) {
        return Boxes.styled(Labels.wrapping(Labels.toned(Labels.caption(Texts.get(finding.key(),
                finding.args().toArray())), finding.blocks() ? Tone.BAD : Tone.WARN)), "session-seat-line");
    }

    private static Node line(String left, String right) {
        return Boxes.styled(Boxes.row(8, Boxes.wide(Labels.wrapping(Labels.caption(left))),
                Labels.whole(Labels.caption(right))), "session-seat-line");
    }

    /// "14:05", or "14:05 a 15:30" for who left.
    static String hours(Presence stay) {
        String from = stay.arrival() == null ? Texts.get("session.presence.fromStart") : Formats.time(stay.arrival());
        return stay.departure() == null ? from : Texts.get("session.presence.until", from,
                Formats.time(stay.departure()));
    }

    static Node dot(boolean there) {
        return Boxes.styled(new HBox(Boxes.styled(new Region(), "session-dot", there ? "session-dot-there"
                : "session-step-todo")), "session-dot-place");
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != this) {
            return;
        }
        switch (event.getCode()) {
            case UP -> part.step(this, -1, event);
            case DOWN -> part.step(this, 1, event);
            case ENTER, SPACE -> {
                event.consume();
                act();
            }
            default -> { }
        }
    }

    private void act() {
        if (stays.isEmpty()) {
            part.arrival(this);
        } else {
            part.stay(this, stays);
        }
    }
}
