/// Writes a described workbook as an .xlsx file with Apache POI: streamed, guarded, complete or not there at all.
package org.bitacora.sheet.write;
