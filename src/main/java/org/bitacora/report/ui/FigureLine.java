package org.bitacora.report.ui;

import org.bitacora.report.model.FigureRow;

/// A row behind a figure as the list shows it.
///
/// @param name of the person it is about, empty if it is about none or her name may not be shown
record FigureLine(FigureRow row, String name) {
}
