package org.bitacora.directory.ui.calendar;

import java.util.concurrent.Executor;
import org.bitacora.db.Workspace;
import org.bitacora.directory.CalendarService;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.output.ExcelOutput;
import org.bitacora.task.Tasks;

/// What the screen of the calendar works with.
///
/// @param screen runs an action on the screen's thread
public record CalendarDesk(Workspace workspace, CalendarService calendar, Tasks tasks, Executor screen,
        Navigator navigator, ExcelOutput excel) {
}
