/// The working calendar: holidays as dated rules, local days off, terms in working days (`domain.md` §6.1). Pure Java
/// that knows nothing of the rest of the directory.
package org.bitacora.directory.model.calendar;
