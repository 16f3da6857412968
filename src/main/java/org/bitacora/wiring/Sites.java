package org.bitacora.wiring;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.Territories;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.Training;

/// Where trainings are held, in as few words as tell them apart.
record Sites(DirectoryService directory) {

    /// What a line of Inicio holds beside its button.
    private static final int LINE = 60;
    /// Shorter than this, what follows a comma is a legal form ("E.S.E.", "D.C."), not a name.
    private static final int NAME = 8;

    /// The host by its short name, else the place, else the town, else what is taught.
    String of(Training training) {
        return Stream.of(brief(directory.institutions().name(training.institution())), training.place(),
                        town(training), training.name()).filter(Objects::nonNull).filter(name -> !name.isBlank())
                .findFirst().orElse(Texts.get("home.nameless"));
    }

    /// "ESE Imsalud, Unidad Básica Comuneros" goes by the name of its sede.
    private static String brief(String name) {
        String last = name.substring(name.lastIndexOf(',') + 1).strip();
        return last.length() < NAME ? name : last;
    }

    /// "Comuneros, Cúcuta".
    String withTown(Training training) {
        String site = of(training);
        String town = town(training);
        return town.isEmpty() || site.contains(town) ? site : Texts.get("home.site", site, town);
    }

    private static String town(Training training) {
        return training.municipality() == null ? "" : Territories.name(training.municipality());
    }

    /// "Comuneros, Los Patios y Villa del Rosario"; where these are too many for a line, the first and how many more.
    String list(Collection<Training> trainings) {
        List<String> names = trainings.stream().map(this::of).distinct().toList();
        String first = names.getFirst();
        if (names.size() == 1) {
            return first;
        }
        String all = Texts.get("home.list", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
        return all.length() <= LINE ? all : Texts.count("home.list.more", names.size() - 1, first);
    }
}
