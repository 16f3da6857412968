package org.bitacora.training.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.fx.grid.CellKind;
import org.bitacora.fx.grid.CellOption;
import org.bitacora.training.model.SheetColumn;

/// The columns of a sheet that one key answers: the letters of the list where it has some, else the numbers of its lines.
final class SheetChoices {

    private SheetChoices() {
    }

    static Catalogue catalogue(SheetColumn column) {
        return switch (column) {
            case GENDER -> DirectoryCatalogues.GENDERS;
            case GROUP -> DirectoryCatalogues.PROFILE_GROUPS;
            case AGE_BAND -> DirectoryCatalogues.LIFE_COURSE_BANDS;
            case ETHNICITY -> DirectoryCatalogues.ETHNICITIES;
            case DISABILITY -> DirectoryCatalogues.DISABILITIES;
            case CONFLICT_VICTIM -> DirectoryCatalogues.CONFLICT_VICTIM;
            case PREGNANT -> DirectoryCatalogues.PREGNANT;
            case MIGRATION -> DirectoryCatalogues.MIGRATION_RELATIONS;
            default -> throw new IllegalArgumentException(column + " has no list");
        };
    }

    static CellKind kind(SheetColumn column) {
        List<CellOption> options = new ArrayList<>();
        for (CatalogueEntry entry : catalogue(column).offered()) {
            String letters = entry.aliases().stream().filter(alias -> alias.length() == 1)
                    .collect(Collectors.joining());
            String keys = letters.isEmpty() ? Integer.toString(options.size() + 1) : letters;
            options.add(new CellOption(entry.code(), entry.label(), keys));
        }
        return CellKind.choice(options.toArray(CellOption[]::new));
    }
}
