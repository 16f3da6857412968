/// Reads DANE's DIVIPOLA, the codes of departments and municipalities, from the files in which DANE and others publish
/// it, and says what it would change. Plain Java over [org.bitacora.sheet.read]; any thread.
package org.bitacora.directory.divipola;
