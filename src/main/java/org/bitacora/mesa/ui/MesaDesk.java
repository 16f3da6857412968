package org.bitacora.mesa.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.bitacora.db.Changes;
import org.bitacora.db.Workspace;
import org.bitacora.directory.DirectoryService;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.output.ExcelOutput;
import org.bitacora.fx.output.FileDialogs;
import org.bitacora.fx.output.FileOutput;
import org.bitacora.fx.record.Histories;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaService;
import org.bitacora.task.Tasks;

/// What every view model of this room works with.
///
/// @param screen runs an action on the screen's thread
/// @param histories tells the life of records in words
public record MesaDesk(Workspace workspace, MesaService mesas, DirectoryService directory, Tasks tasks,
        Executor screen, Navigator navigator, FileDialogs dialogs, Histories histories, ExcelOutput excel) {

    public Clock clock() {
        return workspace.clock();
    }

    public LocalDate today() {
        return directory.today();
    }

    /// Hears of changes to records of these kinds until the bag is emptied.
    public void follow(Subscriptions bag, Set<String> kinds, Consumer<Changes> hearer) {
        bag.add(workspace.feed().subscribe(screen, changes -> {
            if (kinds.stream().anyMatch(changes::touches)) {
                hearer.accept(changes);
            }
        }));
    }

    /// Takes the last act back, as the button of a toast does.
    public void undo() {
        tasks.run(Texts.get("mesa.busy.undo"), progress -> workspace.undo(), changes -> { });
    }

    /// How files other than Excel's are written.
    public FileOutput files() {
        return new FileOutput(dialogs, tasks);
    }
}
