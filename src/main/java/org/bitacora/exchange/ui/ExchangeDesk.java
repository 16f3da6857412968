package org.bitacora.exchange.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import org.bitacora.db.Changes;
import org.bitacora.db.Workspace;
import org.bitacora.exchange.Adoption;
import org.bitacora.exchange.ExchangeService;
import org.bitacora.exchange.StartFileService;
import org.bitacora.exchange.TeamBoard;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.output.ExcelOutput;
import org.bitacora.fx.output.FileDialogs;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;

/// What every view model of this room works with.
///
/// @param screen runs an action on the screen's thread
/// @param folder where bundles were last written or read; null at first, remembered by whoever made the desk
public record ExchangeDesk(Workspace workspace, ExchangeService service, StartFileService startFiles,
        Adoption adoption, TeamBoard teams, Tasks tasks, Executor screen, Navigator navigator, FileDialogs dialogs,
        Property<Path> folder, ExcelOutput excel) {

    Clock clock() {
        return workspace.clock();
    }

    /// Hears of every change until the bag is emptied.
    void follow(Subscriptions bag, Consumer<Changes> hearer) {
        bag.add(workspace.feed().subscribe(screen, hearer));
    }

    /// Takes the last act back, as the button of a toast does.
    void undo() {
        tasks.run(Texts.get("exchange.task.undo"), progress -> workspace.undo(), changes -> {
        });
    }
}
