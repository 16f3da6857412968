package org.bitacora.directory.ui;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.bitacora.db.Changes;
import org.bitacora.db.Workspace;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.RepeatService;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.output.ExcelOutput;
import org.bitacora.fx.record.Histories;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;

/// What every view model of this room works with.
///
/// @param screen runs an action on the screen's thread
public record DirectoryDesk(Workspace workspace, DirectoryService directory, RepeatService repeats,
        Tasks tasks, Executor screen, Navigator navigator, Histories histories, ExcelOutput excel) {

    /// Hears of changes to records of these kinds until the bag is emptied.
    void follow(Subscriptions bag, List<String> kinds, Consumer<Changes> hearer) {
        bag.add(workspace.feed().subscribe(screen, changes -> {
            if (kinds.stream().anyMatch(changes::touches)) {
                hearer.accept(changes);
            }
        }));
    }

    /// Takes the last act back, as the button of a toast does.
    void undo() {
        tasks.run(Texts.get("directory.busy.undo"), progress -> workspace.undo(), changes -> { });
    }
}
