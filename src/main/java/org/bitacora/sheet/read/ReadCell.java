package org.bitacora.sheet.read;

import org.bitacora.sheet.CellAddress;

/// A cell that holds something; `fromFormula` when the value is the stored result of a formula.
public record ReadCell(CellAddress address, CellValue value, boolean fromFormula) {
}
