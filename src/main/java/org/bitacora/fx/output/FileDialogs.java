package org.bitacora.fx.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// How a person points at files and folders of the computer. The program uses the system's own dialogs; tests say it
/// without one. Screen's thread only.
public interface FileDialogs {

    /// Some files to read, none if the person left.
    ///
    /// @param start the folder shown first, may be null or gone
    List<Path> files(Window owner, String title, List<FileKind> kinds, Path start);

    /// One file to read.
    Optional<Path> file(Window owner, String title, FileKind kind, Path start);

    /// A folder to read from or write to.
    Optional<Path> folder(Window owner, String title, Path start);

    /// Where to write; folder and name of `proposed` are offered, and the person was asked before a file is replaced.
    Optional<Path> saveAs(Window owner, String title, FileKind kind, Path proposed);

    /// Opens a folder in the system's own window.
    void show(Path folder);

    /// Opens a file with the system's program for such files.
    void open(Path file);
}
