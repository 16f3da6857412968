package org.bitacora.directory.divipola;

import org.bitacora.directory.model.Territories;

/// A unit of DANE's list.
///
/// @param code five digits
/// @param type a code of `place_types.csv`
/// @param departmentName null where the file does not tell it
/// @param row where it stands in the file
public record DanePlace(String code, String name, String type, String departmentName, int row) {

    public String department() {
        return Territories.departmentOf(code);
    }
}
