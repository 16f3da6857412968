package org.bitacora.shell.home;

import java.nio.file.Path;
import java.util.List;

/// The ways into the program while no file is known. Wiring implements it.
public interface WelcomeDoors {

    /// Makes an empty workspace in the program's own folder. Off the screen's thread.
    ///
    /// @throws org.bitacora.base.Problem if it cannot be written
    Path start(String author, String team);

    /// Looks into a start file. Off the screen's thread.
    ///
    /// @throws org.bitacora.base.Problem if it is none, damaged, or of example data
    Invitation look(Path startFile);

    /// Makes a workspace that joins the project of a start file. Off the screen's thread.
    ///
    /// @throws org.bitacora.base.Problem if it cannot be written
    Path join(String author, String team, Path startFile);

    /// Makes the example anew. Off the screen's thread.
    ///
    /// @throws org.bitacora.base.Problem if it cannot be written
    Path sample();

    /// Workspaces that lie in the program's own folder, newest first: nobody who lost the settings should believe the
    /// work lost. Off the screen's thread.
    List<Path> found();

    /// Opens a file in place of the welcome; screen's thread. A refusal comes back through `WelcomeView.tell`.
    void open(Path file);
}
