package org.bitacora.mesa.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bitacora.base.TextForm;
import org.bitacora.directory.PlaceChoices;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.InstitutionSearch;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.form.LiveChoices;
import org.bitacora.i18n.Texts;

/// What the fields of this room choose from.
public final class MesaChoices {

    private MesaChoices() {
    }

    /// The entries of a list.
    public static List<Choice> of(Catalogue catalogue) {
        return catalogue.entries().stream().map(entry -> new Choice(entry.code(), entry.label(),
                Catalogue.isOffered(entry))).toList();
    }

    /// Departments first, then municipalities: a mesa is of one or the other.
    public static Choices territories() {
        Choices municipalities = PlaceChoices.municipalities();
        return new Choices() {
            @Override
            public List<Choice> find(String typed) {
                String folded = TextForm.folded(typed == null ? "" : typed);
                return Stream.concat(Territories.departments().stream()
                        .filter(entry -> TextForm.folded(entry.label()).contains(folded))
                        .map(entry -> new Choice(entry.code(), Texts.get("mesa.territory.department", entry.label()))),
                        municipalities.find(typed).stream()).toList();
            }

            @Override
            public String label(String code) {
                return MesaWords.territory(code);
            }
        };
    }

    /// All institutions, by name, NIT or place, kept up to date; the last line creates one.
    public static Choices institutions(MesaDesk desk, Subscriptions bag) {
        LiveChoices<Institution> choices = new LiveChoices<Institution>(
                (known, typed) -> InstitutionSearch.of(typed).among(known), MesaChoices::choice)
                .creating(desk.tasks(), name -> desk.directory().institutions().create(name));
        Runnable read = () -> desk.tasks().run(Texts.get("mesa.busy.list"),
                progress -> desk.directory().institutions().list(), choices::refresh);
        desk.follow(bag, Set.of(InstitutionKind.KIND.name()), changes -> read.run());
        read.run();
        return choices;
    }

    private static Choice choice(Institution institution) {
        return new Choice(institution.id().toString(), InstitutionSearch.shownName(institution));
    }
}
