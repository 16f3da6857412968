package org.bitacora.commitment.ui;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.bitacora.commitment.CommitmentService;
import org.bitacora.commitment.model.CommitmentRules;
import org.bitacora.commitment.model.FollowUp;
import org.bitacora.commitment.model.FollowUpKind;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.fx.record.RowCards;
import org.bitacora.fx.record.SavedRows;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What was told of a commitment, newest first, in its record.
final class FollowUpsPart extends VBox {

    private static final double WHOLE = 100;

    private final CommitmentService service;
    private final UUID commitment;
    private final SavedRows<FollowUp> told;

    FollowUpsPart(CommitmentDesk desk, UUID commitment, Subscriptions bag) {
        service = desk.commitments();
        this.commitment = commitment;
        told = new SavedRows<>(FollowUpKind.KIND, "followUp/" + commitment, new SavedRows.Ways<>(
                () -> service.followUps().of(commitment), CommitmentRules::check, service.followUps()::save),
                desk.tasks(), desk.workspace().drafts());
        told.open(this::show);
        desk.follow(bag, List.of(FollowUpKind.KIND.name()), changes -> told.readAgain());
    }

    void leave() {
        told.left();
    }

    private void show() {
        RowCards<FollowUp> rows = new RowCards<>(told.rows(), FollowUpsPart::line, this::form, told::remove);
        Button add = Buttons.link(Texts.get("commitment.followUp.add"), Feather.PLUS, this::add);
        getChildren().setAll(Cards.section(Cards.heading(Texts.get("commitment.part.followUps"), add), rows));
    }

    void add() {
        if (told.rows() != null) {
            told.add(service.followUps().draft(commitment, null));
        }
    }

    private static Line line(FollowUp one) {
        String words = one.text() == null ? "" : one.text();
        String day = one.date() == null ? Texts.get("commitment.followUp.undated") : Formats.startingDate(one.date());
        return new Line(day, words, one.progress() == null ? null
                : Chips.neutral(Formats.percent(one.progress() / WHOLE)));
    }

    private Node form(RecordModel<FollowUp> row) {
        RecordFields<FollowUp> fields = new RecordFields<>(row);
        return new Form(fields.longText(FollowUpKind.TEXT, 2).patient())
                .together(fields.integer(FollowUpKind.PROGRESS), fields.date(FollowUpKind.DATE))
                .onLeft(told::left);
    }
}
