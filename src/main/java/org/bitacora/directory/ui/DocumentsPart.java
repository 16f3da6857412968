package org.bitacora.directory.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.DocumentCodes;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.directory.model.PersonDocumentKind;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.fx.record.RowCards;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The documents of a person over time, and a line in which the next one is typed as it stands on paper.
final class DocumentsPart {

    private final PersonViewModel model;

    DocumentsPart(PersonViewModel model) {
        this.model = model;
    }

    Node node() {
        RowCards<PersonDocument> rows = new RowCards<>(model.documents(), PersonWords::document, this::form,
                model::removeDocument);
        return PersonForm.part("directory.part.documents", rows, adding());
    }

    private Node adding() {
        StringProperty typed = new SimpleStringProperty();
        FormField line = Fields.text(Texts.get("directory.document.add"), typed);
        Runnable add = () -> {
            model.addDocument(typed.get());
            typed.set(null);
        };
        line.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && typed.get() != null) {
                event.consume();
                add.run();
            }
        });
        HBox adding = Boxes.styled(Boxes.row(8, line, Buttons.outlined(Texts.get("directory.document.add.act"),
                Feather.PLUS, add)), "bit-bottom");
        return Boxes.column(4, adding, Labels.caption(Texts.get("directory.document.add.help")));
    }

    private Node form(RecordModel<PersonDocument> row) {
        RecordFields<PersonDocument> fields = new RecordFields<>(row);
        Property<String> type = row.value(PersonDocumentKind.TYPE);
        Property<String> number = row.value(PersonDocumentKind.NUMBER);
        FormField country = PersonForm.shown(fields.code(PersonDocumentKind.COUNTRY,
                Choosing.of(DirectoryCatalogues.COUNTRIES)), Bindings.createBooleanBinding(() ->
                DocumentCodes.DE.equals(type.getValue()) || DocumentCodes.PA.equals(type.getValue()), type));
        FormField reason = PersonForm.shown(fields.code(PersonDocumentKind.WITHHELD_REASON,
                Choosing.of(DirectoryCatalogues.WITHHELD_REASONS)),
                Bindings.createBooleanBinding(() -> number.getValue() == null, number));
        CheckBox main = fields.check(PersonDocumentKind.PREFERRED);
        main.setOnAction(event -> model.left());
        return new Form()
                .together(fields.code(PersonDocumentKind.TYPE, Choosing.documentTypes()),
                        fields.text(PersonDocumentKind.NUMBER))
                .add(reason).add(country)
                .together(fields.date(PersonDocumentKind.VALID_FROM), fields.date(PersonDocumentKind.VALID_TO))
                .put(main).onLeft(model::left);
    }
}
