package org.bitacora.mesa.ui.session;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.SeatBar;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.Quorum;
import org.bitacora.mesa.model.QuorumCheck;
import org.bitacora.mesa.model.QuorumCount;
import org.bitacora.mesa.ui.MesaRoom;
import org.kordamp.ikonli.feather.Feather;

/// Whether there is quorum, in words, seats and one sentence of what follows (C13); it stays while the page scrolls. A
/// missing quorum is a fact and no error: amber, never red.
final class QuorumStrip extends VBox {

    private final SessionViewModel model;
    private final Runnable accredit;
    private final Label chip = Chips.big(Chips.ok(""));
    private final SeatBar seats = new SeatBar();
    private final Label sentence = Labels.wrapping(Labels.second(""));
    private final Button waiting;
    private final Button checked;
    private final Button check;
    private final Button compose;
    private final HBox consequence;
    private final HBox row;

    /// @param accredit leads to those whose designation was not notified
    QuorumStrip(SessionViewModel model, Runnable accredit) {
        this.model = model;
        this.accredit = accredit;
        waiting = Buttons.link("", this::accredit);
        checked = Boxes.styled(Buttons.link("", this::checks), "session-quiet-link");
        check = Buttons.small(Buttons.outlined(Texts.get("session.quorum.check"), model::check));
        compose = Buttons.small(Buttons.outlined(Texts.get("session.quorum.compose"), Feather.USERS,
                () -> model.desk().navigator().open(MesaRoom.mesa(model.now().dossier().mesa().id()).at("composition"))));
        check.setMinWidth(Region.USE_PREF_SIZE);
        consequence = Boxes.wide(Boxes.row(12, sentence));
        row = Boxes.row(16, chip, seats, consequence, waiting, checked, check, compose);
        getChildren().add(row);
        Boxes.styled(this, "bit-band", "session-quorum");
        setMinHeight(USE_PREF_SIZE);
    }

    /// Where there is little room the seats are narrow, and the sentence has a line of its own.
    void fold(boolean narrow, boolean below) {
        seats.narrow(narrow);
        consequence.getChildren().remove(sentence);
        getChildren().remove(sentence);
        if (below) {
            getChildren().add(sentence);
        } else {
            consequence.getChildren().add(sentence);
        }
    }

    private void accredit() {
        accredit.run();
    }

    void show(SessionState state) {
        QuorumCount count = state.count();
        boolean seated = count.seats() > 0;
        Chips.change(chip, !seated || !count.applies() ? Tone.NEUTRAL : count.reached() ? Tone.OK : Tone.WARN,
                seated ? SessionWords.quorum(count) : Texts.get("session.quorum.noSeats"));
        chip.setGraphic(seated && count.applies() ? Icons.of(count.reached() ? Feather.CHECK
                : Feather.CLOCK) : null);
        seats.show(count.present(), count.provisional() - count.present(), count.seats(), count.required());
        present(seats, seated);
        sentence.setText(sentence(state, count));
        int unaccredited = count.provisional() - count.present();
        waiting.setText(Texts.count("session.quorum.waiting", unaccredited));
        present(waiting, unaccredited > 0);
        QuorumCheck last = last(state);
        checked.setText(last == null ? "" : Texts.get("session.quorum.checkedAt", Formats.time(last.checkedAt())));
        present(checked, last != null);
        present(check, seated);
        present(compose, !seated);
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    static QuorumCheck last(SessionState state) {
        return state.dossier().checks().stream().reduce((earlier, later) -> later).orElse(null);
    }

    private static String sentence(SessionState state, QuorumCount count) {
        if (count.seats() == 0) {
            return Texts.get("session.quorum.noSeatsWhy");
        }
        if (!count.applies()) {
            return Texts.get(state.session().isOrdinary() ? "session.quorum.noRule" : "session.quorum.extraordinary");
        }
        if (count.isTight()) {
            return Texts.get("session.quorum.tight", count.required());
        }
        if (count.reached()) {
            return Texts.count("session.quorum.spare", count.present() - count.required(), count.required());
        }
        Quorum quorum = state.dossier().quorum();
        return quorum.lostAt().filter(hour -> !hour.isAfter(state.hour()))
                .map(hour -> quorum.lostFrom(state.dossier().agenda()).map(AgendaItem::number)
                        .map(number -> Texts.get("session.quorum.lostFrom", Formats.time(hour), number))
                        .orElseGet(() -> Texts.get("session.quorum.lost", Formats.time(hour))))
                .orElseGet(() -> Texts.get("session.quorum.need", count.required()));
    }

    /// All verifications of the session, in their order.
    private void checks() {
        VBox list = Boxes.column(8, Labels.section(Texts.get("session.quorum.checks")));
        List<QuorumCheck> all = model.now().dossier().checks();
        all.forEach(one -> list.getChildren().add(Boxes.column(0, Labels.strong(Texts.get("session.quorum.checkLine",
                Formats.time(one.checkedAt()), one.present(), one.seats())), Labels.wrapping(Labels.second(under(one))))));
        Layer.over(this).popOver(list, checked);
    }

    private String under(QuorumCheck check) {
        String said = check.required() == null ? Texts.get("session.quorum.checkNoRule")
                : Texts.get(check.reached() ? "session.quorum.checkReached" : "session.quorum.checkMissing",
                        check.required());
        return model.now().dossier().agenda().stream().filter(item -> item.id().equals(check.item())).findFirst()
                .map(item -> said + " · " + Texts.get("session.point", item.number(), item.title())).orElse(said);
    }
}
