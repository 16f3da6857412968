package org.bitacora.mesa.ui;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.fx.record.RowCards;
import org.bitacora.fx.record.SavedRows;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.FocalPoint;
import org.bitacora.mesa.model.FocalPointKind;
import org.bitacora.mesa.model.MesaRules;

/// Who is the punto focal of a mesa, now and before (C24).
final class FocalPointsPart extends VBox {

    private final MesaDesk desk;
    private final UUID mesa;
    private final Choices institutions;
    private final SavedRows<FocalPoint> rows;
    private Map<UUID, String> names = Map.of();
    private RowCards<FocalPoint> cards;

    FocalPointsPart(MesaDesk desk, UUID mesa, Choices institutions, Subscriptions bag) {
        this.desk = desk;
        this.mesa = mesa;
        this.institutions = institutions;
        rows = new SavedRows<>(FocalPointKind.KIND, "focalPoint/" + mesa, new SavedRows.Ways<>(
                () -> desk.mesas().rows().ofMesa(FocalPointKind.KIND, mesa), MesaRules::check,
                (before, after) -> desk.mesas().rows().save(FocalPointKind.KIND, before, after)), desk.tasks(),
                desk.workspace().drafts());
        Boxes.styled(this, "bit-gap-12");
        rows.open(this::show);
        desk.follow(bag, Set.of(FocalPointKind.KIND.name(), "person"), changes -> {
            rows.readAgain();
            readNames();
        });
    }

    void leave() {
        rows.left();
    }

    private void show() {
        cards = new RowCards<>(rows.rows(), this::line, this::form, rows::remove);
        PersonChoices people = new PersonChoices(desk.directory().people(), this::add, this::add);
        getChildren().setAll(cards, Fields.search(Texts.get("mesa.focal.add"), people, new SimpleStringProperty())
                .prompt(Texts.get("mesa.person.prompt")));
        institutions.onChanged(cards::refresh);
        readNames();
    }

    private void readNames() {
        Set<UUID> people = rows.rows() == null ? Set.of() : rows.rows().current().stream().map(FocalPoint::person)
                .filter(one -> one != null).collect(Collectors.toSet());
        desk.tasks().run(Texts.get("mesa.busy.record"), progress -> {
            desk.directory().people().warm();
            return desk.directory().people().names(people);
        }, read -> {
            names = read;
            if (cards != null) {
                cards.refresh();
            }
        });
    }

    private void add(UUID person) {
        rows.add(new FocalPoint(Ids.next(desk.clock()), mesa, person, null, null, desk.today(), null));
        rows.left();
        readNames();
    }

    private void add(PersonEntry typed) {
        desk.tasks().run(Texts.get("mesa.busy.save"), progress -> desk.directory().people().create(typed, desk.today()),
                this::add);
    }

    private Line line(FocalPoint one) {
        boolean holds = one.holdsOn(desk.today());
        return new Line(one.person() == null ? Texts.get("mesa.person.none") : names.getOrDefault(one.person(), ""),
                MesaWords.joined(one.position(), one.institution() == null ? ""
                        : institutions.label(one.institution().toString()), MesaWords.period(one.validFrom(),
                        one.validTo())), holds ? Chips.ok(Texts.get("mesa.focal.holds")) : null);
    }

    private Node form(RecordModel<FocalPoint> row) {
        RecordFields<FocalPoint> fields = new RecordFields<>(row);
        return new Form().together(fields.text(FocalPointKind.POSITION),
                        fields.ref(FocalPointKind.INSTITUTION, institutions))
                .together(fields.date(FocalPointKind.VALID_FROM), fields.date(FocalPointKind.VALID_TO))
                .onLeft(rows::left);
    }
}
