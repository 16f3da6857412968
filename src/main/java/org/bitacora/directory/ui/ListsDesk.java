package org.bitacora.directory.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.Property;
import org.bitacora.db.Workspace;
import org.bitacora.directory.ListService;
import org.bitacora.directory.PlaceListService;
import org.bitacora.directory.model.ListRule;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.output.ExcelOutput;
import org.bitacora.fx.output.FileDialogs;
import org.bitacora.task.Tasks;

/// What the screen of lists works with.
///
/// @param rules of every list, in order, whichever room it serves
/// @param screen runs an action on the screen's thread
/// @param folder where files were read last
public record ListsDesk(Workspace workspace, ListService lists, PlaceListService places, List<ListRule> rules,
        Tasks tasks, Executor screen, Navigator navigator, FileDialogs dialogs, Property<Path> folder,
        ExcelOutput excel) {
}
