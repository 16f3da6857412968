package org.bitacora.directory.model;

import java.util.List;
import java.util.stream.Stream;
import org.bitacora.i18n.Texts;

/// Where something holds: everywhere, in a department, in a municipality, by their DIVIPOLA codes.
public final class Scopes {

    private static final int DEPARTMENT = 2;

    private Scopes() {
    }

    /// "En todas partes", "Todo Norte de Santander", "San José de Cúcuta (Norte de Santander)".
    public static String label(String scope) {
        if (scope == null) {
            return Texts.get("calendar.everywhere");
        }
        return scope.length() == DEPARTMENT ? Texts.get("calendar.department", Territories.DEPARTMENTS.label(scope))
                : Territories.label(scope);
    }

    /// The departments and municipalities meant by what was typed, the department before its municipalities.
    public static List<String> offered(String typed) {
        String spoken = Catalogue.spoken(typed);
        Stream<String> departments = Territories.departments().stream()
                .filter(entry -> Catalogue.spoken(entry.label()).contains(spoken)).map(CatalogueEntry::code);
        Stream<String> municipalities = Territories.offered(typed).stream().map(CatalogueEntry::code);
        return (spoken.isEmpty() ? municipalities : Stream.concat(departments, municipalities)).toList();
    }
}
