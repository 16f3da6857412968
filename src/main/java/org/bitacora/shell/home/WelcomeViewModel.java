package org.bitacora.shell.home;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
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

/// The first start: one of three ways, then two names and a press of Enter. Errors are said when the person has asked to
/// begin, and go as she puts them right. Screen's thread only.
public final class WelcomeViewModel {

    private final WelcomeDoors doors;
    private final Tasks tasks;
    private final StringProperty author = new SimpleStringProperty(this, "author");
    private final StringProperty team = new SimpleStringProperty(this, "team");
    private final ReadOnlyObjectWrapper<Way> way = new ReadOnlyObjectWrapper<>(this, "way", Way.OPEN);
    private final ReadOnlyObjectWrapper<Invitation> invitation = new ReadOnlyObjectWrapper<>(this, "invitation");
    private final SimpleBooleanProperty asked = new SimpleBooleanProperty(this, "asked");
    private final StringBinding authorError = error(author, "welcome.author.missing");
    private final StringBinding teamError = error(team, "welcome.team.missing");
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper(this, "busy", "");
    private final ReadOnlyObjectWrapper<Throwable> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyListWrapper<Path> found = new ReadOnlyListWrapper<>(this, "found",
            FXCollections.observableArrayList());

    /// Which way in the person took: none yet, alone, or with others.
    public enum Way { OPEN, ALONE, JOINING }

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

    /// Turns to the names, for a project of one's own.
    public void alone() {
        turn(Way.ALONE, null);
    }

    /// Back to the three ways; names typed so far stay.
    public void back() {
        turn(Way.OPEN, null);
    }

    private void turn(Way to, Invitation invited) {
        asked.set(false);
        failure.set(null);
        invitation.set(invited);
        way.set(to);
    }

    /// Looks into a start file and turns to the names.
    public void look(Path startFile) {
        make(Texts.get("welcome.join.looking"), () -> doors.look(startFile), invited -> {
            busy.set("");
            turn(Way.JOINING, invited);
        });
    }

    /// Begins, alone or in the project of the start file, unless a name is missing.
    ///
    /// @return false if something must be put right first
    public boolean start() {
        asked.set(true);
        if (!authorError.get().isEmpty() || !teamError.get().isEmpty()) {
            return false;
        }
        String who = TextForm.clean(author.get());
        String where = TextForm.clean(team.get());
        Invitation invited = invitation.get();
        make(Texts.get("welcome.starting"), () -> invited == null ? doors.start(who, where)
                : doors.join(who, where, invited.file()), this::take);
        return true;
    }

    public void sample() {
        make(Texts.get("welcome.sampling"), doors::sample, this::take);
    }

    private <T> void make(String words, Supplier<T> work, Consumer<T> then) {
        if (!busy.get().isEmpty()) {
            return;
        }
        failure.set(null);
        busy.set(words);
        tasks.run(words, progress -> work.get(), then, this::tell);
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

    public ReadOnlyObjectProperty<Way> way() {
        return way.getReadOnlyProperty();
    }

    /// What the start file says; `null` without one.
    public ReadOnlyObjectProperty<Invitation> invitation() {
        return invitation.getReadOnlyProperty();
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
