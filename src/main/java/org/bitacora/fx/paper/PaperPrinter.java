package org.bitacora.fx.paper;

import javafx.stage.Window;
import org.bitacora.document.Paper;

/// How a paper gets to a printer. The program uses the system's own dialog; tests say it without one. Screen's thread
/// only.
public interface PaperPrinter {

    /// Asks which printer and how many copies, and prints; throws a `Problem` when there is no printer or it refuses.
    ///
    /// @return false when the person left
    boolean print(Window owner, Paper paper);
}
