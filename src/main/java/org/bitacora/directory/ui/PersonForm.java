package org.bitacora.directory.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.i18n.Texts;

/// The parts of the form that are about the person herself.
final class PersonForm {

    private final PersonViewModel model;
    private final RecordModel<Person> person;
    private final RecordFields<Person> fields;

    PersonForm(PersonViewModel model) {
        this.model = model;
        person = model.person();
        fields = new RecordFields<>(person);
    }

    /// The name in one line, or in its four parts.
    Node name() {
        FormField line = Fields.text(Texts.get("directory.name.line"), model.name().line())
                .error(person.error(PersonKind.FIRST_NAME)).patient().help(model.name().reading())
                .onLeft(model::nameLeft);
        Form parts = new Form()
                .together(fields.text(PersonKind.FIRST_NAME), fields.text(PersonKind.SECOND_NAME))
                .together(fields.text(PersonKind.FIRST_SURNAME), fields.text(PersonKind.SECOND_SURNAME))
                .onLeft(model::left);
        Node toParts = Buttons.link(Texts.get("directory.name.toParts"), () -> model.name().inParts().set(true));
        Node toLine = Buttons.link(Texts.get("directory.name.toLine"), () -> model.name().inParts().set(false));
        return Boxes.column(0, shown(Boxes.column(4, line, toParts), model.name().inParts().not()),
                shown(Boxes.column(8, parts, toLine), model.name().inParts()));
    }

    /// What reports count: gender, age, group, occupation.
    Node figures() {
        Property<String> occupation = person.value(PersonKind.OCCUPATION);
        Property<String> otherWords = person.value(PersonKind.OCCUPATION_OTHER);
        FormField other = shown(fields.text(PersonKind.OCCUPATION_OTHER), Bindings.createBooleanBinding(() ->
                GroupCodes.OTHER.equals(occupation.getValue()) || otherWords.getValue() != null, occupation,
                otherWords));
        return new Form()
                .together(fields.code(PersonKind.GENDER, Choosing.of(DirectoryCatalogues.GENDERS)),
                        fields.code(PersonKind.PROFILE_GROUP, Choosing.of(DirectoryCatalogues.PROFILE_GROUPS)))
                .together(fields.code(PersonKind.OCCUPATION, Choosing.of(DirectoryCatalogues.OCCUPATIONS)), other)
                .together(fields.code(PersonKind.AGE_BAND, Choosing.of(DirectoryCatalogues.LIFE_COURSE_BANDS)),
                        fields.date(PersonKind.BIRTH_DATE))
                .onLeft(model::left);
    }

    Node contact() {
        return new Form().together(fields.text(PersonKind.EMAIL), fields.text(PersonKind.PHONE).day())
                .onLeft(model::left);
    }

    Node notes() {
        return new Form(fields.longText(PersonKind.NOTES, 3)).onLeft(model::left);
    }

    /// The differential fields, folded away until asked for: they are nobody's business on a screen that others see.
    Node sensitive() {
        Form form = new Form()
                .together(fields.code(PersonKind.SEX_AT_BIRTH, Choosing.of(DirectoryCatalogues.SEX_AT_BIRTH)),
                        fields.code(PersonKind.GENDER_IDENTITY, Choosing.of(DirectoryCatalogues.GENDER_IDENTITIES)))
                .together(fields.code(PersonKind.ORIENTATION, Choosing.of(DirectoryCatalogues.ORIENTATIONS)),
                        fields.code(PersonKind.ETHNICITY, Choosing.of(DirectoryCatalogues.ETHNICITIES)))
                .together(fields.options(PersonKind.DISABILITY, Choosing.of(DirectoryCatalogues.DISABILITIES)),
                        fields.code(PersonKind.CONFLICT_VICTIM, Choosing.of(DirectoryCatalogues.CONFLICT_VICTIM)))
                .together(fields.code(PersonKind.PREGNANT, Choosing.of(DirectoryCatalogues.PREGNANT)),
                        fields.code(PersonKind.ZONE, Choosing.of(DirectoryCatalogues.ZONES)))
                .add(fields.code(PersonKind.MIGRATION, Choosing.of(
                        DirectoryCatalogues.MIGRATION_RELATIONS.where("detail", "BASIC"))))
                .onLeft(model::left);
        VBox folded = Boxes.column(16, Labels.wrapping(Labels.second(Texts.get("directory.sensitive.rights"))), form);
        return Boxes.column(12, Fields.toggle(Texts.get("directory.sensitive.show"), model.sensitive().asObject()),
                shown(folded, model.sensitive()));
    }

    static <N extends Node> N shown(N node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    /// A part of the page under its title.
    static VBox part(String titleKey, Node... nodes) {
        VBox part = Boxes.column(12, Labels.section(Texts.get(titleKey)));
        part.getChildren().addAll(List.of(nodes));
        return part;
    }
}
