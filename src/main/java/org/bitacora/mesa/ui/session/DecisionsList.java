package org.bitacora.mesa.ui.session;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bitacora.base.Finding;
import org.bitacora.base.Ids;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.fx.record.RowCards;
import org.bitacora.fx.record.SavedRows;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Decision;
import org.bitacora.mesa.model.DecisionKind;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSessionRules;
import org.bitacora.mesa.model.QuorumCount;
import org.kordamp.ikonli.feather.Feather;

/// What was decided under a point, with its votes; a decision without quorum says so (C13, C27).
final class DecisionsList {

    private final SessionViewModel model;
    private final UUID item;
    private final SavedRows<Decision> decisions;
    private final VBox node = Boxes.column(8);
    private List<Decision> shown;
    private RowCards<Decision> rows;

    DecisionsList(SessionViewModel model, UUID item) {
        this.model = model;
        this.item = item;
        decisions = new SavedRows<>(DecisionKind.KIND, "decision/" + item, new SavedRows.Ways<>(this::read, this::check,
                (before, after) -> model.desk().mesas().rows().save(DecisionKind.KIND, before, after)),
                model.desk().tasks(), model.desk().workspace().drafts());
        shown = model.now().dossier().decisionsOf(item);
        decisions.open(this::build);
    }

    Node node() {
        return node;
    }

    private List<Decision> read() {
        return model.desk().mesas().rows().ofSession(DecisionKind.KIND, model.id()).stream()
                .filter(one -> item.equals(one.item())).toList();
    }

    private List<Finding> check(Decision decision) {
        QuorumCount count = model.now().dossier().quorum().at(decision.decidedAt() == null ? model.now().hour()
                : decision.decidedAt());
        return MesaSessionRules.check(decision, count.provisional());
    }

    private void build() {
        rows = new RowCards<>(decisions.rows(), this::line, this::form, decisions::remove);
        node.getChildren().setAll(rows, Buttons.link(Texts.get("session.decision.add"), Feather.CHECK_CIRCLE, this::add));
    }

    void add() {
        decisions.add(new Decision(Ids.next(model.desk().clock()), model.id(), item, null, MesaCodes.APPROVED_DECISION,
                null, null, null, null, model.now().hour()));
    }

    private Line line(Decision decision) {
        String text = decision.text() == null ? Texts.get("session.decision.empty") : decision.text();
        return new Line(Texts.get("session.decision.line", text), SessionWords.votes(decision), chip(decision));
    }

    /// That there was no quorum at its hour.
    private Label chip(Decision decision) {
        if (decision.decidedAt() == null || !model.now().hasSeats()) {
            return null;
        }
        return model.now().dossier().quorum().at(decision.decidedAt()).reached() ? null
                : Chips.warn(Texts.get("session.decision.noQuorum"));
    }

    private Node form(RecordModel<Decision> row) {
        RecordFields<Decision> fields = new RecordFields<>(row);
        row.onChosen(DecisionKind.OUTCOME, decisions::left);
        return new Form(fields.longText(DecisionKind.TEXT, 2))
                .together(fields.code(DecisionKind.OUTCOME, SessionWords.choices(MesaCatalogues.OUTCOMES)),
                        Fields.time(Texts.get("decision.decidedAt"), row.value(DecisionKind.DECIDED_AT)))
                .together(fields.integer(DecisionKind.IN_FAVOR), fields.integer(DecisionKind.AGAINST),
                        fields.integer(DecisionKind.BLANK))
                .add(fields.text(DecisionKind.DISSENT).full()).onLeft(decisions::left);
    }

    void show(SessionState state) {
        List<Decision> now = state.dossier().decisionsOf(item);
        if (!now.equals(shown)) {
            shown = now;
            decisions.readAgain();
        } else if (rows != null) {
            rows.refresh();
        }
    }

    void leave() {
        decisions.left();
    }
}
