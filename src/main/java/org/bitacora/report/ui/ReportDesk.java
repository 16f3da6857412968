package org.bitacora.report.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bitacora.db.Changes;
import org.bitacora.db.Workspace;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Subscriptions;
import org.bitacora.record.RecordRef;
import org.bitacora.report.ReportService;
import org.bitacora.task.Tasks;

/// What this room works with.
///
/// @param screen runs an action on the screen's thread
/// @param names what a record is called; called off the screen's thread
public record ReportDesk(Workspace workspace, ReportService reports, Tasks tasks, Executor screen,
        Navigator navigator, Function<RecordRef, String> names) {

    /// Hears of every change until the bag is emptied.
    void follow(Subscriptions bag, Consumer<Changes> hearer) {
        bag.add(workspace.feed().subscribe(screen, hearer));
    }
}
