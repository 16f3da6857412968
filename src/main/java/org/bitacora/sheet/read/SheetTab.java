package org.bitacora.sheet.read;

import org.bitacora.sheet.PageSetup.Visibility;

/// A sheet of a foreign workbook.
public record SheetTab(String name, Visibility visibility) {
}
