/// The workbook kit: immutable descriptions of what a workbook holds, free of any library. `sheet.write` turns them
/// into an .xlsx file, `sheet.read` reads foreign ones with suspicion. Knows no feature.
package org.bitacora.sheet;
