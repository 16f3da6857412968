/// "Entregas": the reports that were delivered, and why today's numbers are others.
package org.bitacora.report.ui.cut;
