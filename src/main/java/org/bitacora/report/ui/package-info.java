/// The room *Informes*: the figures of a quarter and of the year so far, each of which opens onto its rows, and the way
/// to Excel.
package org.bitacora.report.ui;
