package org.bitacora.wiring;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.bitacora.db.Workspace;
import org.bitacora.fx.Place;
import org.bitacora.i18n.Texts;
import org.bitacora.shell.Person;
import org.bitacora.shell.Status;
import org.bitacora.shell.StatusFeed;
import org.bitacora.shell.UndoFeed;
import org.bitacora.task.Tasks;

/// The status bar's truth and the undo menu's words, read again after every change. Screen's thread only.
final class LiveStatus implements StatusFeed, UndoFeed {

    private final Workspace workspace;
    private final Tasks tasks;
    private final Supplier<String> project;
    private final ObjectProperty<Status> status = new SimpleObjectProperty<>();
    private final ObjectProperty<Person> person = new SimpleObjectProperty<>();
    private final SimpleStringProperty undoable = new SimpleStringProperty();
    private final SimpleIntegerProperty waiting = new SimpleIntegerProperty();

    /// @param project reads the name of the project that stands in the status bar; off the screen's thread, but for the
    ///     first time
    LiveStatus(Workspace workspace, Tasks tasks, Executor screen, Supplier<String> project) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.project = project;
        show(new Reading(workspace.status(), project.get(), ""));
        workspace.feed().subscribe(screen, changes -> refresh());
        refresh();
    }

    private record Reading(org.bitacora.db.Status status, String project, String undo) {
    }

    /// Reads the status again; also called after a bundle or a copy was written, which change no record.
    void refresh() {
        tasks.run(Texts.get("shell.task.status"), progress -> new Reading(workspace.status(), project.get(),
                workspace.undoable().map(operation -> Texts.get(operation.key(), operation.args().toArray())).orElse("")), this::show);
    }

    private void show(Reading read) {
        org.bitacora.db.Status now = read.status();
        person.set(WorkspaceCare.person(workspace));
        status.set(new Status(local(now.savedAt()), (int) now.notHandedIn(), (int) now.differences(),
                local(now.backupAt()), read.project(), workspace.identity().team()));
        waiting.set((int) now.differences());
        undoable.set(read.undo().isEmpty() ? null : read.undo());
    }

    private static LocalDateTime local(Optional<Instant> instant) {
        return instant.map(at -> at.atZone(Services.ZONE).toLocalDateTime()).orElse(null);
    }

    @Override
    public ObservableValue<Status> status() {
        return status;
    }

    /// Who works here, by the names of the moment.
    ObservableValue<Person> person() {
        return person;
    }

    /// How many differences wait, for the rail.
    ObservableValue<Number> waiting() {
        return waiting;
    }

    @Override
    public Place handIn() {
        return Place.room("exchange").at("hand-in");
    }

    @Override
    public Place differences() {
        return Place.room("exchange").at("differences");
    }

    @Override
    public Place copies() {
        return Place.room("preferences");
    }

    @Override
    public ObservableValue<String> label() {
        return undoable;
    }

    @Override
    public void undo(Consumer<String> undone) {
        String last = undoable.get();
        tasks.run(Texts.get("shell.undo"), progress -> workspace.undo(), changes -> {
            refresh();
            if (last != null) {
                undone.accept(last);
            }
        });
    }
}
