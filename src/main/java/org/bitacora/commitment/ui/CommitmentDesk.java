package org.bitacora.commitment.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.bitacora.commitment.CommitmentService;
import org.bitacora.commitment.Origins;
import org.bitacora.db.Changes;
import org.bitacora.db.Workspace;
import org.bitacora.directory.DirectoryService;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.output.ExcelOutput;
import org.bitacora.fx.record.Histories;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;
import org.bitacora.task.Work;

/// What every view model of this room works with.
///
/// @param origins puts into words where commitments were born
/// @param screen runs an action on the screen's thread
public record CommitmentDesk(Workspace workspace, CommitmentService commitments, DirectoryService directory,
        Origins origins, Tasks tasks, Executor screen, Navigator navigator, Histories histories, ExcelOutput excel) {

    /// The kinds whose changes may change how a commitment stands.
    static final List<String> OWN_KINDS = List.of("commitment", "followUp", "rescheduling");

    LocalDate today() {
        return commitments.today();
    }

    /// A record and those that were decided to be the same.
    List<UUID> same(String kind, UUID id) {
        return directory.joins().components(kind).members(id);
    }

    /// Hears of changes to records of these kinds until the bag is emptied.
    void follow(Subscriptions bag, List<String> kinds, Consumer<Changes> hearer) {
        bag.add(workspace.feed().subscribe(screen, changes -> {
            if (kinds.stream().anyMatch(changes::touches)) {
                hearer.accept(changes);
            }
        }));
    }

    /// Reads behind the screen.
    <T> void read(Work<T> work, Consumer<T> then) {
        tasks.run(Texts.get("commitment.busy.read"), work, then);
    }

    /// Acts behind the screen.
    void act(Work<Changes> work, Runnable then) {
        tasks.run(Texts.get("commitment.busy.save"), work, done -> then.run());
    }

    /// Takes the last act back, as the button of a toast does.
    void undo() {
        tasks.run(Texts.get("commitment.busy.undo"), progress -> workspace.undo(), changes -> { });
    }
}
