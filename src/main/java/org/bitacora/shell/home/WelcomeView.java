package org.bitacora.shell.home;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.base.Problem;
import org.bitacora.task.Tasks;

/// The first start: begin a project, open a file, or look at the example. Fills a window by itself.
public final class WelcomeView {

    private final VBox node = new VBox();
    private final WelcomeDoors doors;
    private final Tasks tasks;

    public WelcomeView(WelcomeDoors doors, Tasks tasks) {
        this.doors = doors;
        this.tasks = tasks;
    }

    public Region node() {
        return node;
    }

    /// Says why a file could not be opened, and lets the person try again.
    public void tell(Problem problem) {
    }
}
