package org.bitacora.sheet;

/// One sheet of a workbook: rows that may be very many, or a page composed by hand.
public sealed interface Sheet permits TableSheet, LayoutSheet {

    String name();

    PageSetup page();
}
