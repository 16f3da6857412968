package org.bitacora.directory.divipola;

import java.util.Optional;
import org.bitacora.base.TextForm;
import org.bitacora.directory.model.PlaceTypes;

/// What kind of unit a cell says: DANE writes it with capitals or without, and with its abbreviation behind.
final class DivipolaType {

    private DivipolaType() {
    }

    static Optional<String> of(String cell) {
        String folded = TextForm.folded(cell).replace('_', ' ');
        if (folded.contains("no municipalizad") || folded.equals("anm")) {
            return Optional.of(PlaceTypes.NOT_MUNICIPALISED);
        }
        return folded.startsWith("isla") ? Optional.of(PlaceTypes.ISLAND)
                : folded.startsWith("municipio") ? Optional.of(PlaceTypes.MUNICIPALITY) : Optional.empty();
    }
}
