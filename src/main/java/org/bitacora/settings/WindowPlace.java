package org.bitacora.settings;

/// Where the window stood, in pixels of the screen.
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
}
