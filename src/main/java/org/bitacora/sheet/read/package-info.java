/// Reads foreign .xlsx files with suspicion: streamed, capped on every side, formulas never evaluated, everything else
/// that calls itself a table refused in a sentence (`reliability.md` §6 and §9).
package org.bitacora.sheet.read;
