package org.bitacora.directory.ui;

import javafx.scene.Node;
import org.bitacora.directory.model.Affiliation;
import org.bitacora.directory.model.AffiliationKind;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.fx.record.RowCards;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Where a person works or belongs to, from one day to another (B11).
final class AffiliationsPart {

    private final PersonViewModel model;
    private final Choices institutions;

    AffiliationsPart(PersonViewModel model, Choices institutions) {
        this.model = model;
        this.institutions = institutions;
    }

    Node node() {
        RowCards<Affiliation> rows = new RowCards<>(model.affiliations(), this::summary, this::form,
                model::removeAffiliation);
        institutions.onChanged(rows::refresh);
        return PersonForm.part("directory.part.affiliations", rows, Buttons.link(
                Texts.get("directory.affiliation.add"), Feather.PLUS, model::addAffiliation));
    }

    private Line summary(Affiliation affiliation) {
        String institution = affiliation.institution() == null ? ""
                : institutions.label(affiliation.institution().toString());
        return PersonWords.affiliation(affiliation, institution, model.today());
    }

    private Node form(RecordModel<Affiliation> row) {
        RecordFields<Affiliation> fields = new RecordFields<>(row);
        return new Form()
                .together(fields.ref(AffiliationKind.INSTITUTION, institutions),
                        fields.text(AffiliationKind.POSITION))
                .together(fields.code(AffiliationKind.OCCUPATION, Choosing.of(DirectoryCatalogues.OCCUPATIONS)),
                        fields.code(AffiliationKind.EMPLOYMENT_LINK,
                                Choosing.of(DirectoryCatalogues.EMPLOYMENT_LINKS)))
                .together(fields.date(AffiliationKind.VALID_FROM), fields.date(AffiliationKind.VALID_TO))
                .onLeft(model::left);
    }
}
