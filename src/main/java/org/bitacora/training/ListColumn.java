package org.bitacora.training;

import java.util.List;
import java.util.Optional;
import org.bitacora.base.TextForm;
import org.bitacora.training.model.SheetColumn;

/// The columns of other people's lists and the headings that name them (`domain.md` §7.2).
public enum ListColumn {

    DOCUMENT_TYPE(null, "tipo de documento", "tipo documento", "tipo doc", "tipo de identificacion", "tipo"),
    DOCUMENT(SheetColumn.DOCUMENT, "documento", "numero de documento", "no documento", "n documento", "cedula",
            "identificacion", "numero de identificacion", "documento de identidad", "tipo y numero de documento", "cc"),
    SURNAME(SheetColumn.NAME, "apellidos", "apellido"),
    NAME(SheetColumn.NAME, "nombres y apellidos", "nombre y apellidos", "nombre y apellido", "nombre completo",
            "nombres", "nombre", "apellidos y nombres", "participante", "asistente"),
    GENDER(SheetColumn.GENDER, "sexo", "genero", "sexo genero"),
    GROUP(SheetColumn.GROUP, "grupo", "perfil", "tipo de participante"),
    OCCUPATION(SheetColumn.OCCUPATION, "ocupacion", "cargo", "profesion", "cargo u ocupacion", "rol"),
    ARRIVAL(SheetColumn.ARRIVAL, "llegada", "hora llegada", "hora de llegada", "hora"),
    CONSENT(SheetColumn.CONSENT, "autoriza", "autoriza datos", "autoriza el uso de sus datos", "habeas data",
            "autorizacion de datos"),
    OTHER(null);

    private final SheetColumn sheet;
    private final List<String> headings;

    ListColumn(SheetColumn sheet, String... headings) {
        this.sheet = sheet;
        this.headings = List.of(headings);
    }

    /// Where its cells go in our sheet.
    Optional<SheetColumn> sheet() {
        return Optional.ofNullable(sheet);
    }

    static ListColumn headed(String heading) {
        String spoken = TextForm.folded(TextForm.folded(heading).replaceAll("[^a-z ]+", " "));
        for (ListColumn column : values()) {
            if (column.headings.contains(spoken)) {
                return column;
            }
        }
        return OTHER;
    }
}
