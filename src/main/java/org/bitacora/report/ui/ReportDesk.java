package org.bitacora.report.ui;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import org.bitacora.db.Changes;
import org.bitacora.db.Workspace;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.output.ExcelOutput;
import org.bitacora.report.DeliveryService;
import org.bitacora.report.ReportService;
import org.bitacora.task.Tasks;

/// What the view model of this room works with.
///
/// @param screen runs an action on the screen's thread
/// @param names the names of many people at once, without those that may not be shown; called off the screen's
/// thread
/// @param last what was on show when the room was left; null at first, remembered by whoever made the desk
public record ReportDesk(Workspace workspace, ReportService reports, DeliveryService deliveries, Tasks tasks,
        Executor screen, Navigator navigator, ExcelOutput excel, Function<Collection<UUID>, Map<UUID, String>> names,
        Property<ReportChoice> last) {

    /// Hears of every change until the bag is emptied.
    public void follow(Subscriptions bag, Consumer<Changes> hearer) {
        bag.add(workspace.feed().subscribe(screen, hearer));
    }
}
