package org.bitacora.directory.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.directory.PlaceChoices;
import org.bitacora.directory.AttachedFiles;
import org.bitacora.directory.model.AttachmentKind;
import org.bitacora.directory.model.AttachmentRoles;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.Localities;
import org.bitacora.directory.model.NitRules;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Place;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.part.Rows;
import org.bitacora.fx.part.TabStrip;
import org.bitacora.fx.record.FilesPart;
import org.bitacora.fx.record.HistoryView;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The record of an institution (A02): what it is, its NIT, where it stands, its sedes, and its history.
final class InstitutionView implements RecordView {

    private final DirectoryDesk desk;
    private final RecordViewModel<Institution> model;
    private final Choices institutions;
    private final Told told;
    private final TabStrip tabs = new TabStrip();
    private final StackPane page = Boxes.tall(new StackPane());
    private final VBox sedes = Boxes.column(0);
    private final VBox node;
    private final Node form;

    InstitutionView(DirectoryDesk desk, RecordViewModel<Institution> model, Choices institutions, Told told,
            Subscriptions bag) {
        this.desk = desk;
        this.told = told;
        this.model = model;
        this.institutions = institutions;
        tabs.tab(PersonView.FORM, Texts.get("directory.tab.form"))
                .tab(PersonView.HISTORY, Texts.get("directory.tab.history"));
        form = form(bag);
        node = new VBox(header(), new JoinedInstitutions(desk, model.ref().id(), told, bag), page);
        tabs.reachedFrom(node);
        sedes.managedProperty().bind(sedes.visibleProperty());
        tabs.chosen().subscribe(this::turn);
        institutions.onChanged(this::showSedes);
        showSedes();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return model.shown().map(institution -> institution.name() == null
                ? Texts.get("directory.institution.nameless") : institution.name());
    }

    @Override
    public void section(String section) {
        tabs.chosen().set(PersonView.HISTORY.equals(section) ? PersonView.HISTORY : PersonView.FORM);
    }

    @Override
    public void focus() {
        Focus.first(form);
    }

    @Override
    public void leave() {
        model.left();
    }

    private RecordHeader header() {
        StackPane type = new StackPane();
        model.shown().subscribe(institution -> type.getChildren().setAll(institution.type() == null ? List.of()
                : List.of(Chips.neutral(DirectoryCatalogues.INSTITUTION_TYPES.shortLabel(institution.type())))));
        return new RecordHeader("").title(title()).status(type)
                .fact(Feather.MAP_PIN, model.shown().map(one -> Localities.label(one.locality(), one.municipality())))
                .fact(Feather.HASH, model.shown().map(one -> one.nit() == null ? ""
                        : Texts.get("directory.institution.nit", NitRules.shown(one.nit(), one.nitCheckDigit()))))
                .fact(Feather.CORNER_LEFT_UP, model.shown().map(one -> one.parent() == null ? ""
                        : Texts.get("directory.institution.partOf", desk.directory().institutions().name(one.parent()))))
                .acts(Buttons.menu(Texts.get("directory.more"), Feather.MORE_HORIZONTAL,
                        Buttons.item(Texts.get("directory.institution.delete"), this::delete)))
                .tabs(tabs);
    }

    private Node form(Subscriptions bag) {
        RecordFields<Institution> fields = new RecordFields<>(model.record());
        Form main = new Form(fields.text(InstitutionKind.NAME).full().needed())
                .together(fields.text(InstitutionKind.SHORT_NAME),
                        fields.code(InstitutionKind.TYPE, Choosing.brief(DirectoryCatalogues.INSTITUTION_TYPES)))
                .together(nit(), fields.code(InstitutionKind.MUNICIPALITY, PlaceChoices.municipalities()))
                .add(locality(fields))
                .add(fields.ref(InstitutionKind.PARENT, institutions)
                        .help(Texts.get("directory.institution.parent.help")))
                .onLeft(model::left);
        Form contact = new Form()
                .together(fields.text(InstitutionKind.ADDRESS), fields.text(InstitutionKind.PHONE))
                .add(fields.text(InstitutionKind.EMAIL)).add(fields.longText(InstitutionKind.NOTES, 3))
                .onLeft(model::left);
        return Boxes.page(32, main, sedes, PersonForm.part("directory.part.contact", contact),
                new BarriersPart(desk, model, bag), files(bag));
    }

    /// Agreements and letters of an institution; there is nothing to hang them on before it has a name.
    private Node files(Subscriptions bag) {
        FilesPart part = new FilesPart(AttachedFiles.of(desk.directory().attachments(), model.ref(),
                AttachmentRoles.EVIDENCE), FilesPart.Words.part(Texts.get("directory.part.files"),
                Texts.get("directory.part.files.purpose")), desk.tasks(), desk.excel().dialogs(), desk::undo);
        part.disableProperty().bind(model.shown().map(shown -> shown.name() == null));
        desk.follow(bag, List.of(AttachmentKind.KIND.name()), changes -> part.readAgain());
        return part;
    }

    private FormField locality(RecordFields<Institution> fields) {
        Property<String> municipality = model.record().value(InstitutionKind.MUNICIPALITY);
        Property<String> locality = model.record().value(InstitutionKind.LOCALITY);
        municipality.addListener((source, before, now) -> {
            // A comuna of Cali is none of Medellín.
            if (!Localities.isIn(locality.getValue(), now)) {
                locality.setValue(null);
            }
        });
        return fields.code(InstitutionKind.LOCALITY, PlaceChoices.localities(municipality::getValue)).shownWhile(
                Bindings.createBooleanBinding(() -> PlaceChoices.hasLocalities(municipality.getValue(),
                        locality.getValue()), municipality, locality));
    }

    /// The NIT as it is printed, with its check digit: "807.008.824-6".
    private FormField nit() {
        RecordModel<Institution> record = model.record();
        Property<String> number = record.value(InstitutionKind.NIT);
        Property<Integer> digit = record.value(InstitutionKind.NIT_CHECK_DIGIT);
        Property<String> typed = new SimpleObjectProperty<>(written(number, digit));
        typed.addListener((source, before, now) -> {
            NitRules.Nit nit = NitRules.read(now);
            number.setValue(nit.number());
            digit.setValue(nit.checkDigit());
        });
        model.shown().subscribe(now -> {
            NitRules.Nit nit = NitRules.read(typed.getValue());
            if (!new NitRules.Nit(now.nit(), now.nitCheckDigit()).equals(nit)) {
                typed.setValue(written(number, digit));
            }
        });
        FormField field = Fields.text(Texts.get("directory.institution.nit.label"), typed)
                .error(record.error(InstitutionKind.NIT))
                .doubt(Bindings.concat(record.doubt(InstitutionKind.NIT),
                        record.doubt(InstitutionKind.NIT_CHECK_DIGIT)));
        return field.onLeft(() -> typed.setValue(written(number, digit)));
    }

    private static String written(Property<String> number, Property<Integer> digit) {
        return number.getValue() == null ? null : NitRules.shown(number.getValue(), digit.getValue());
    }

    private void showSedes() {
        List<Institution> parts = desk.directory().institutions().partsOf(model.ref().id());
        sedes.setVisible(!parts.isEmpty());
        sedes.getChildren().setAll(parts.isEmpty() ? List.of() : List.of(Cards.section(
                Texts.get("directory.part.sedes"), Cards.list(parts.stream().map(this::sede).toList()))));
    }

    private Node sede(Institution sede) {
        return Rows.row(sede.name(), Territories.label(sede.municipality()), Buttons.small(Buttons.going(
                Buttons.quiet(Texts.get("directory.institution.open"), () -> desk.navigator().open(
                        Place.record(InstitutionKind.KIND.name(), sede.id()))))));
    }

    private void turn(String tab) {
        boolean history = PersonView.HISTORY.equals(tab);
        page.getChildren().setAll(history
                ? new HistoryView(desk.tasks(), desk.histories(), List.of(model.ref())).node() : form);
        if (model.isRecorded()) {
            desk.navigator().moved(Place.of(model.ref()).at(history ? tab : null));
        }
    }

    private void delete() {
        String name = title().getValue();
        model.delete(() -> told.undoable(Texts.get("directory.institution.deleted", name)));
    }
}
