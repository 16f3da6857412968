package org.bitacora.mesa.ui.composition;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.fx.record.RowCards;
import org.bitacora.fx.record.SavedRows;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.CompositionService;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.DelegationKind;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.DesignationKind;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaRules;
import org.bitacora.mesa.ui.MesaChoices;
import org.bitacora.mesa.ui.PersonChoices;

/// The form of a delegation with those who represent it, now and before.
final class SeatForm extends VBox {

    private final CompositionViewModel model;
    private final UUID seat;
    private final Choices institutions;
    private final SavedRows<Delegation> own;
    private final SavedRows<Designation> people;
    private final Subscriptions bag = new Subscriptions();
    private RowCards<Designation> cards;

    SeatForm(CompositionViewModel model, Delegation delegation, Choices institutions) {
        this.model = model;
        this.institutions = institutions;
        seat = delegation.id();
        CompositionService service = model.service();
        own = new SavedRows<>(DelegationKind.KIND, "delegation/" + seat, new SavedRows.Ways<>(
                () -> service.delegations(delegation.mesa()).stream().filter(one -> one.id().equals(seat)).toList(),
                MesaRules::check, service::saveDelegations), model.desk().tasks(), model.desk().workspace().drafts());
        people = new SavedRows<>(DesignationKind.KIND, "designation/" + seat, new SavedRows.Ways<>(
                () -> service.designations(delegation.mesa()).stream()
                        .filter(one -> seat.equals(one.delegation())).toList(),
                MesaRules::check, service::saveDesignations), model.desk().tasks(), model.desk().workspace().drafts());
        Boxes.styled(this, "bit-gap-16");
        own.open(() -> people.open(this::show));
    }

    private void show() {
        cards = new RowCards<>(people.rows(), this::line, this::designation, people::remove);
        own.rows().rows().stream().findFirst().ifPresent(row -> getChildren().setAll(delegation(row),
                Labels.strong(Texts.get("mesa.seat.people")), cards, adding()));
        bag.follow(model.shown(), read -> cards.refresh());
    }

    private Node delegation(RecordModel<Delegation> row) {
        RecordFields<Delegation> fields = new RecordFields<>(row);
        return new Form(fields.text(DelegationKind.NAME).full(), fields.ref(DelegationKind.INSTITUTION, institutions))
                .together(fields.date(DelegationKind.VALID_FROM), fields.date(DelegationKind.VALID_TO),
                        fields.date(DelegationKind.COMMUNICATED_ON))
                .onLeft(own::left);
    }

    /// Who is chosen or typed represents the seat at once: as its head while it has none, else as delegate.
    private FormField adding() {
        return Fields.search(Texts.get("mesa.seat.add"), new PersonChoices(model.desk().directory().people(),
                this::designate, this::designate), new SimpleStringProperty())
                .prompt(Texts.get("mesa.person.prompt"));
    }

    private String nextRole() {
        boolean headed = people.rows().current().stream().anyMatch(one -> MesaCodes.HEAD.equals(one.role())
                && one.holdsOn(model.desk().today()));
        return headed ? MesaCodes.DELEGATE : MesaCodes.HEAD;
    }

    private void designate(UUID person) {
        String role = nextRole();
        model.run(() -> model.service().saveDesignations(List.of(),
                List.of(model.service().draftDesignation(seat, role, person))));
    }

    private void designate(PersonEntry typed) {
        String role = nextRole();
        model.run(() -> model.service().designate(seat, role, typed));
    }

    private Line line(Designation one) {
        String name = model.shown().get().name(one.person());
        boolean waits = one.holdsSeat() && !MesaCodes.HEAD.equals(one.role()) && one.notifiedOn() == null;
        return new Line(name.isEmpty() ? Texts.get("mesa.person.none") : name, CompositionWords.second(one),
                !one.holdsOn(model.desk().today()) ? Chips.neutral(Texts.get("mesa.designation.ended"))
                        : waits ? Chips.warn(Texts.get("mesa.seat.notNotified")) : null);
    }

    private Node designation(RecordModel<Designation> row) {
        RecordFields<Designation> fields = new RecordFields<>(row);
        Form form = new Form().together(
                        fields.code(DesignationKind.ROLE, MesaChoices.of(MesaCatalogues.DESIGNATION_ROLES)),
                        fields.text(DesignationKind.POSITION))
                .together(fields.text(DesignationKind.WORKING_GROUP), fields.date(DesignationKind.NOTIFIED_ON))
                .together(fields.date(DesignationKind.VALID_FROM), fields.date(DesignationKind.VALID_TO))
                .onLeft(people::left);
        // What is chosen in a list is saved at once.
        row.onChosen(DesignationKind.ROLE, people::left);
        return Boxes.column(16, form, new ContactFields(model, row.base().person()),
                new Replacing(model, row::current));
    }

    void readAgain() {
        if (cards != null) {
            own.readAgain();
            people.readAgain();
        }
    }

    void leave() {
        own.left();
        people.left();
    }

    void close() {
        bag.close();
    }
}
