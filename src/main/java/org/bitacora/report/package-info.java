/// Figures that prove themselves: each number of a report is one object that yields the number and the rows behind it.
/// The quarterly workbook is made of such figures and of the lists they are counted from.
package org.bitacora.report;
