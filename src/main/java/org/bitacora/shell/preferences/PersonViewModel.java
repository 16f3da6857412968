package org.bitacora.shell.preferences;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.bitacora.base.TextForm;
import org.bitacora.i18n.Texts;
import org.bitacora.shell.Person;
import org.bitacora.shell.TypedName;

/// The two names of this laptop while they are typed. They are kept when the person leaves a field and both are good.
/// Screen's thread only.
final class PersonViewModel {

    private final PreferencesDesk desk;
    private final StringProperty author = new SimpleStringProperty(this, "author", "");
    private final StringProperty team = new SimpleStringProperty(this, "team", "");
    private final StringBinding authorError = Bindings.createStringBinding(
            () -> TypedName.fault(author.get(), "welcome.author.missing"), author);
    private final StringBinding teamError = Bindings.createStringBinding(
            () -> TypedName.fault(team.get(), "welcome.team.missing"), team);
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(this, "told");
    private Person kept;

    PersonViewModel(PreferencesDesk desk) {
        this.desk = desk;
    }

    StringProperty author() {
        return author;
    }

    StringProperty team() {
        return team;
    }

    StringBinding authorError() {
        return authorError;
    }

    StringBinding teamError() {
        return teamError;
    }

    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    /// What the file says; the first time, and after each change.
    void show(Person person) {
        if (!person.equals(kept)) {
            kept = person;
            author.set(person.name());
            team.set(person.team());
        }
    }

    /// Keeps what was typed, if it is good and something else than before.
    void leave() {
        boolean good = authorError.get().isEmpty() && teamError.get().isEmpty();
        Person typed = new Person(TextForm.clean(author.get()), TextForm.clean(team.get()));
        if (kept != null && good && !typed.equals(kept)) {
            Person before = kept;
            rename(typed, () -> rename(before, null));
        }
    }

    private void rename(Person person, Runnable undo) {
        show(person);
        desk.tasks().run(Texts.get("preferences.busy.rename"), progress -> {
            desk.care().rename(person);
            return person;
        }, now -> told.set(new Told(Texts.get("preferences.person.done", now.name(), now.team()), undo)));
    }
}
