package org.bitacora.shell.preferences;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.bitacora.base.Problem;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Work;

/// The open file in Ajustes: what is known of it, what is being done, what came of it. One thing at a time. Screen's
/// thread only.
final class PreferencesViewModel {

    private final PreferencesDesk desk;
    private final ReadOnlyObjectWrapper<FileFacts> facts = new ReadOnlyObjectWrapper<>(this, "facts");
    private final ReadOnlyObjectWrapper<Path> second = new ReadOnlyObjectWrapper<>(this, "second");
    private final ReadOnlyObjectWrapper<Checkup> checkup = new ReadOnlyObjectWrapper<>(this, "checkup");
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(this, "told");
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper(this, "busy", "");

    PreferencesViewModel(PreferencesDesk desk) {
        this.desk = desk;
        second.set(desk.settings().present().backupFolder());
    }

    /// Null until the file was asked.
    ReadOnlyObjectProperty<FileFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    /// Where a second copy goes; null for nowhere.
    ReadOnlyObjectProperty<Path> second() {
        return second.getReadOnlyProperty();
    }

    /// What the last check found; null before the first.
    ReadOnlyObjectProperty<Checkup> checkup() {
        return checkup.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    /// What is being done; empty while the person can choose.
    ReadOnlyStringProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void read() {
        desk.tasks().run(Texts.get("preferences.busy.read"), progress -> desk.care().facts(), facts::set);
    }

    void copy() {
        act("preferences.busy.copy", progress -> desk.care().copy(), refusal -> {
            told.set(Told.of(copied(refusal)));
            read();
        });
    }

    private String copied(Optional<Problem> refusal) {
        return refusal.map(problem -> Texts.get("preferences.copy.half", Texts.of(problem)))
                .orElseGet(() -> Texts.get(second.get() == null ? "preferences.copy.done" : "preferences.copy.both"));
    }

    /// Null: no second copy from now on.
    void chooseSecond(Path folder) {
        desk.settings().change(now -> now.withBackupFolder(folder));
        second.set(folder);
    }

    void verify() {
        checkup.set(null);
        act("preferences.busy.verify", progress -> desk.care().verify(), checkup::set);
    }

    void restore(FileFacts.Copy copy) {
        act("preferences.busy.restore", progress -> desk.care().restore(copy.file()), desk.opener());
    }

    private <T> void act(String label, Work<T> work, Consumer<T> done) {
        if (!busy.get().isEmpty()) {
            return;
        }
        busy.set(Texts.get(label));
        desk.tasks().run(busy.get(), work, result -> {
            busy.set("");
            done.accept(result);
        }, failure -> {
            busy.set("");
            desk.tasks().fail(failure);
        });
    }
}
