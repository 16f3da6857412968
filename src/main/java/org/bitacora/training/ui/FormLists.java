package org.bitacora.training.ui;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.Institution;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.Choices;
import org.bitacora.training.TrainingService;
import org.bitacora.training.TrainingSummary;

/// The lists that the form of a training chooses from.
record FormLists(List<Choice> projects, List<Choice> institutions, List<Choice> questionnaires,
        List<Choice> trainings, Choices people) {

    /// @param own the training of the form, which is not one to come from
    static FormLists read(TrainingService trainings, DirectoryService directory,
            Supplier<List<Choice>> questionnaires, UUID own) {
        if (trainings.training(own).filter(training -> training.replicator() != null).isPresent()) {
            // Whose name the form shows at once must be in memory before.
            directory.people().warm();
        }
        return new FormLists(directory.projects().list().stream()
                .map(project -> new Choice(project.id().toString(), project.name())).toList(),
                directory.institutions().list().stream().map(FormLists::choice).toList(),
                questionnaires.get(), trainings.trainings().stream().filter(one -> !one.id().equals(own))
                .map(FormLists::choice).toList(), new PeopleChoices(directory.people()));
    }

    /// "Enfoque de género · Jueves 19 de marzo de 2026": several may bear one name.
    private static Choice choice(TrainingSummary training) {
        return new Choice(training.id().toString(), TrainingWords.join(" · ",
                TrainingWords.name(training.training()), TrainingWords.when(training.schedule())));
    }

    static Choice choice(Institution institution) {
        return new Choice(institution.id().toString(), institution.name());
    }

    static List<Choice> of(Catalogue catalogue) {
        return of(catalogue.entries());
    }

    private static List<Choice> of(Collection<CatalogueEntry> entries) {
        return entries.stream().map(entry -> new Choice(entry.code(), entry.label(),
                Catalogue.isOffered(entry))).toList();
    }
}
