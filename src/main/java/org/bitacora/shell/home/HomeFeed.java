package org.bitacora.shell.home;

import java.util.List;

/// Where Inicio has it from. Wiring implements it.
public interface HomeFeed {

    /// Known at once, without reading the file; screen's thread.
    HomePage.Today today();

    /// The acts as they can be shown before the file has been read; screen's thread.
    List<HomePage.Tile> tiles();

    /// Reads what waits. Off the screen's thread.
    HomePage page();

    /// Counts the quarter. Off the screen's thread.
    HomePage.Quarter quarter();

    /// Calls back on the screen's thread after every change, until what it returns is run.
    Runnable follow(Runnable changed);
}
