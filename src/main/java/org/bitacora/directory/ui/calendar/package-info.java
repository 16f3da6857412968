/// The working calendar in Ajustes: the holidays of a year, local days off, and when a term ends.
package org.bitacora.directory.ui.calendar;
