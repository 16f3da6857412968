package org.bitacora.directory.ui;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.Barrier;
import org.bitacora.directory.model.BarrierKind;
import org.bitacora.directory.model.BarrierRules;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.Institution;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Place;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.fx.record.RowCards;
import org.bitacora.fx.record.SavedRows;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The barriers met in an institution, also those noted in its trainings (A17, B10).
final class BarriersPart extends VBox {

    private final DirectoryDesk desk;
    private final RecordViewModel<Institution> institution;
    private final SavedRows<Barrier> barriers;

    BarriersPart(DirectoryDesk desk, RecordViewModel<Institution> institution, Subscriptions bag) {
        this.desk = desk;
        this.institution = institution;
        UUID id = institution.record().id();
        barriers = new SavedRows<>(BarrierKind.KIND, "barrier/" + id, new SavedRows.Ways<>(
                () -> desk.directory().barriers().ofInstitution(id), BarrierRules::check,
                desk.directory().barriers()::save), desk.tasks(), desk.workspace().drafts());
        desk.follow(bag, List.of(BarrierKind.KIND.name()), changes -> barriers.readAgain());
        barriers.open(this::show);
    }

    private void show() {
        Button add = Buttons.link(Texts.get("directory.barrier.add"), Feather.PLUS, () -> barriers.add(
                desk.directory().barriers().draft(institution.record().id(), null)));
        // A barrier is met in an institution, and there is none before it has a name.
        add.disableProperty().bind(institution.shown().map(shown -> shown.name() == null));
        getChildren().setAll(PersonForm.part("directory.part.barriers",
                new RowCards<>(barriers.rows(), BarriersPart::line, this::form, barriers::remove), add));
    }

    static Line line(Barrier barrier) {
        return new Line(barrier.type() == null ? Texts.get("directory.barrier.empty")
                : DirectoryCatalogues.BARRIER_TYPES.label(barrier.type()),
                PersonWords.joined(Formats.date(barrier.date()), barrier.description()), chip(barrier));
    }

    static Label chip(Barrier barrier) {
        String word = DirectoryCatalogues.BARRIER_STATES.label(barrier.isOpen() ? Barrier.OPEN : barrier.state());
        return barrier.isOpen() ? Chips.warn(word) : Chips.ok(word);
    }

    private Node form(RecordModel<Barrier> row) {
        RecordFields<Barrier> fields = new RecordFields<>(row);
        Form form = new Form()
                .together(fields.code(BarrierKind.TYPE, Choosing.of(DirectoryCatalogues.BARRIER_TYPES)),
                        fields.date(BarrierKind.DATE))
                .add(fields.longText(BarrierKind.DESCRIPTION, 3))
                .add(fields.code(BarrierKind.STATE, Choosing.of(DirectoryCatalogues.BARRIER_STATES)))
                .onLeft(barriers::left);
        UUID training = row.base().training();
        return training == null ? form : form.put(Boxes.row(0, Buttons.link(Texts.get("directory.barrier.training"),
                Feather.BOOK_OPEN, () -> desk.navigator().open(Place.record("training", training)))));
    }
}
