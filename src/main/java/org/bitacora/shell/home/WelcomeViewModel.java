package org.bitacora.shell.home;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import org.bitacora.base.TextForm;
import org.bitacora.i18n.Texts;
import org.bitacora.shell.TypedName;
import org.bitacora.task.Tasks;

/// The first start: two names and a press of Enter. Errors are said when the person has asked to begin, and go as she
/// puts them right. Screen's thread only.
public final class WelcomeViewModel {

    private final WelcomeDoors doors;
    private final Tasks tasks;
    private final StringProperty author = new SimpleStringProperty(this, "author");
    private final StringProperty team = new SimpleStringProperty(this, "team");
    private final SimpleBooleanProperty asked = new SimpleBooleanProperty(this, "asked");
    private final StringBinding authorError = error(author, "welcome.author.missing");
    private final StringBinding teamError = error(team, "welcome.team.missing");
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper(this, "busy", "");
    private final ReadOnlyObjectWrapper<Throwable> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyListWrapper<Path> found = new ReadOnlyListWrapper<>(this, "found",
            FXCollections.observableArrayList());

    public WelcomeViewModel(WelcomeDoors doors, Tasks tasks) {
        this.doors = doors;
        this.tasks = tasks;
    }

    private StringBinding error(StringProperty name, String missing) {
        return Bindings.createStringBinding(() -> asked.get() ? TypedName.fault(name.get(), missing) : "", name, asked);
    }

    /// Looks for files of earlier work.
    public void open() {
        tasks.run(Texts.get("welcome.looking"), progress -> doors.found(), found::setAll, failure::set);
    }

    /// Begins a project of one's own, unless a name is missing.
    ///
    /// @return false if something must be put right first
    public boolean start() {
        asked.set(true);
        if (!authorError.get().isEmpty() || !teamError.get().isEmpty()) {
            return false;
        }
        String who = TextForm.clean(author.get());
        String where = TextForm.clean(team.get());
        make(Texts.get("welcome.starting"), () -> doors.start(who, where));
        return true;
    }

    public void sample() {
        make(Texts.get("welcome.sampling"), doors::sample);
    }

    private void make(String words, Supplier<Path> work) {
        if (!busy.get().isEmpty()) {
            return;
        }
        failure.set(null);
        busy.set(words);
        tasks.run(words, progress -> work.get(), this::take, this::tell);
    }

    /// Opens a file that is there.
    public void take(Path file) {
        busy.set("");
        failure.set(null);
        doors.open(file);
    }

    void tell(Throwable refusal) {
        busy.set("");
        failure.set(refusal);
    }

    public StringProperty author() {
        return author;
    }

    public StringProperty team() {
        return team;
    }

    public StringBinding authorError() {
        return authorError;
    }

    public StringBinding teamError() {
        return teamError;
    }

    /// What is being made; empty while the person can choose.
    public ReadOnlyStringProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Why it did not work; `null` if it did.
    public ReadOnlyObjectProperty<Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Files of earlier work in the program's own folder, newest first.
    public ReadOnlyListProperty<Path> found() {
        return found.getReadOnlyProperty();
    }
}
