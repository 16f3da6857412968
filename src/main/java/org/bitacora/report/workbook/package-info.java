/// The quarterly workbook, sheet by sheet: described with `sheet`, counted by figures, never typed.
package org.bitacora.report.workbook;
