package org.bitacora.training.ui;

import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.bitacora.db.Changes;
import org.bitacora.db.Workspace;
import org.bitacora.directory.DirectoryService;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.output.ExcelOutput;
import org.bitacora.fx.record.Histories;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;
import org.bitacora.training.AttendanceService;
import org.bitacora.training.TrainingService;

/// What every view model of this room works with.
///
/// @param screen runs an action on the screen's thread
/// @param histories tells the life of records in words
public record TrainingDesk(Workspace workspace, TrainingService trainings, DirectoryService directory, Tasks tasks,
        Executor screen, Histories histories, ExcelOutput excel) {

    AttendanceService attendance() {
        return trainings.attendance();
    }

    LocalDate today() {
        return directory.today();
    }

    /// Hears of every change until the bag is emptied.
    void follow(Subscriptions bag, Consumer<Changes> hearer) {
        bag.add(workspace.feed().subscribe(screen, hearer));
    }

    /// Takes the last act back, as the button of a toast does.
    void undo() {
        tasks.run(Texts.get("training.busy.undo"), progress -> workspace.undo(), changes -> { });
    }

    void redo() {
        tasks.run(Texts.get("training.busy.undo"), progress -> workspace.redo(), changes -> { });
    }
}
