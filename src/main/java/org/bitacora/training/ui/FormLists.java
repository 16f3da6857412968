package org.bitacora.training.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.form.Choice;

/// The lists that the form of a training chooses from. Institutions can be added to while it is open.
record FormLists(List<Choice> projects, List<Choice> institutions, List<Choice> questionnaires) {

    private static final List<Choice> MUNICIPALITIES = Territories.municipalities().stream()
            .map(entry -> new Choice(entry.code(), Territories.label(entry.code()))).toList();

    static FormLists read(DirectoryService directory, Supplier<List<Choice>> questionnaires) {
        return new FormLists(directory.projects().list().stream()
                .map(project -> new Choice(project.id().toString(), project.name())).toList(),
                new ArrayList<>(directory.institutions().list().stream().map(FormLists::choice).toList()),
                questionnaires.get());
    }

    static Choice choice(Institution institution) {
        return new Choice(institution.id().toString(), institution.name());
    }

    static List<Choice> municipalities() {
        return MUNICIPALITIES;
    }

    static List<Choice> of(Catalogue catalogue) {
        return of(catalogue.entries());
    }

    private static List<Choice> of(Collection<CatalogueEntry> entries) {
        return entries.stream().map(entry -> new Choice(entry.code(), entry.label())).toList();
    }
}
