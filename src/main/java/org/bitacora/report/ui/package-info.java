/// The room Informes: the figures of a quarter, the rows behind each, and the workbook.
package org.bitacora.report.ui;
