package org.bitacora.fx;

/// One step of the breadcrumb; a step without place is only read.
public record Crumb(String text, Place place) {

    public static Crumb of(String text) {
        return new Crumb(text, null);
    }
}
