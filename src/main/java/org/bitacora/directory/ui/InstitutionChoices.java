package org.bitacora.directory.ui;

import java.util.List;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.InstitutionSearch;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.form.LiveChoices;
import org.bitacora.i18n.Texts;

/// The institutions and municipalities that the fields of this room offer.
final class InstitutionChoices {

    private InstitutionChoices() {
    }

    /// All institutions, by name, NIT or place, kept up to date; the last line creates one.
    static Choices live(DirectoryDesk desk, Subscriptions bag) {
        LiveChoices<Institution> choices = new LiveChoices<Institution>(
                (known, typed) -> InstitutionSearch.of(typed).among(known), InstitutionChoices::choice)
                .creating(desk.tasks(), name -> desk.directory().institutions().create(name));
        Runnable read = () -> desk.tasks().run(Texts.get("directory.busy.read"),
                progress -> desk.directory().institutions().list(), choices::refresh);
        desk.follow(bag, List.of(InstitutionKind.KIND.name()), changes -> read.run());
        read.run();
        return choices;
    }

    private static Choice choice(Institution institution) {
        String place = Territories.label(institution.municipality());
        String name = InstitutionSearch.shownName(institution);
        return new Choice(institution.id().toString(), place.isEmpty() ? name : name + " · " + place);
    }
}
