package org.bitacora.directory.divipola;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bitacora.directory.model.Territories;

/// Codes as they come: Excel turns 05001 into the number 5001, and some exports write 5.001.
final class DivipolaCode {

    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{1,2}[.,]?[0-9]{3}");
    private static final Pattern DEPARTMENT = Pattern.compile("[0-9]{1,2}");

    private DivipolaCode() {
    }

    /// Five digits; empty for anything else.
    static Optional<String> municipality(String cell) {
        String digits = cell.replaceAll("[.,]", "");
        return MUNICIPALITY.matcher(cell).matches() ? Optional.of("0".repeat(5 - digits.length()) + digits)
                : Optional.empty();
    }

    /// Two digits; empty for anything else.
    static Optional<String> department(String cell) {
        return DEPARTMENT.matcher(cell).matches() ? Optional.of(cell.length() == 1 ? "0" + cell : cell)
                : Optional.empty();
    }

    /// Whether the cell holds the code of a municipality of a department that there is: latitudes look alike.
    static boolean isKnown(String cell) {
        return municipality(cell).filter(code -> Territories.DEPARTMENTS.find(Territories.departmentOf(code))
                .isPresent()).isPresent();
    }
}
