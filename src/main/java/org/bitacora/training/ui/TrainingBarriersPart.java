package org.bitacora.training.ui;

import java.util.UUID;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bitacora.directory.BarrierService;
import org.bitacora.directory.model.Barrier;
import org.bitacora.directory.model.BarrierKind;
import org.bitacora.directory.model.BarrierRules;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
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

/// The barriers met in a training; they belong to its institution and stand in its record too (A17, B10).
final class TrainingBarriersPart extends VBox {

    private final BarrierService service;
    private final UUID training;
    private final StringProperty institution;
    private final SavedRows<Barrier> barriers;

    /// @param institution the id of that in which the training takes place; null as long as nobody said
    TrainingBarriersPart(TrainingDesk desk, UUID training, StringProperty institution) {
        service = desk.directory().barriers();
        this.training = training;
        this.institution = institution;
        barriers = new SavedRows<>(BarrierKind.KIND, "barrier/" + training, new SavedRows.Ways<>(
                () -> service.ofTraining(training), BarrierRules::check, service::save),
                desk.tasks(), desk.workspace().drafts());
        barriers.open(this::show);
    }

    void readAgain() {
        barriers.readAgain();
    }

    void leave() {
        barriers.left();
    }

    private void show() {
        RowCards<Barrier> rows = new RowCards<>(barriers.rows(), TrainingBarriersPart::line, this::form,
                barriers::remove);
        Button add = Buttons.link(Texts.get("training.barriers.add"), Feather.PLUS, () -> barriers.add(
                service.draft(UUID.fromString(institution.get()), training)));
        add.disableProperty().bind(institution.isNull());
        Label help = Boxes.styled(Labels.wrapping(Labels.small("")), "bit-second");
        help.textProperty().bind(institution.map(chosen -> Texts.get("training.barriers.help"))
                .orElse(Texts.get("training.barriers.noInstitution")));
        getChildren().setAll(Cards.section(Cards.heading(Texts.get("training.barriers"), add), Boxes.column(8,
                help, rows)));
    }

    private static Line line(Barrier barrier) {
        String state = DirectoryCatalogues.BARRIER_STATES.label(barrier.isOpen() ? Barrier.OPEN : barrier.state());
        return new Line(barrier.type() == null ? Texts.get("training.barriers.empty")
                : DirectoryCatalogues.BARRIER_TYPES.label(barrier.type()), TrainingWords.join(" · ",
                barrier.date() == null ? "" : Formats.dayAndMonth(barrier.date()),
                barrier.description() == null ? "" : barrier.description()),
                barrier.isOpen() ? Chips.warn(state) : Chips.ok(state));
    }

    private Node form(RecordModel<Barrier> row) {
        RecordFields<Barrier> fields = new RecordFields<>(row);
        // What is chosen is saved at once, as everywhere in the form of a training.
        row.onChosen(BarrierKind.TYPE, barriers::left);
        row.onChosen(BarrierKind.STATE, barriers::left);
        return new Form(fields.code(BarrierKind.TYPE, FormLists.of(DirectoryCatalogues.BARRIER_TYPES)).full(),
                fields.date(BarrierKind.DATE), fields.longText(BarrierKind.DESCRIPTION, 2),
                fields.code(BarrierKind.STATE, FormLists.of(DirectoryCatalogues.BARRIER_STATES)).full())
                .onLeft(barriers::left);
    }
}
