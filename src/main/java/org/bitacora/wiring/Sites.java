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

    private static final int NAMED = 3;

    /// The host by its short name, else the place, else the town, else what is taught.
    String of(Training training) {
        return Stream.of(directory.institutions().name(training.institution()), training.place(),
                        town(training), training.name()).filter(Objects::nonNull).filter(name -> !name.isBlank())
                .findFirst().orElse(Texts.get("home.nameless"));
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

    /// "Comuneros, Los Patios y Villa del Rosario"; of many the first ones.
    String list(Collection<Training> trainings) {
        List<String> names = trainings.stream().map(this::of).distinct().toList();
        if (names.size() == 1) {
            return names.getFirst();
        }
        int shown = names.size() <= NAMED ? names.size() - 1 : NAMED - 1;
        String first = String.join(", ", names.subList(0, shown));
        return names.size() <= NAMED ? Texts.get("home.list", first, names.getLast())
                : Texts.get("home.list.more", first, names.size() - shown);
    }
}
