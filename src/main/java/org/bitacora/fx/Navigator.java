package org.bitacora.fx;

/// How a screen sends the person elsewhere. The window implements it and keeps the way back. Screen's thread only.
public interface Navigator {

    /// Goes to a place and remembers the present one for "back".
    void open(Place place);

    /// Says that the present screen now shows this place (another tab, a record just created): nothing is rebuilt.
    void moved(Place place);

    void back();

    void forward();

    /// Builds the present screen anew, for example after the record it showed was joined with another.
    void reload();
}
