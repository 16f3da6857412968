package org.bitacora.directory.ui;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.PersonNames;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.i18n.Texts;

/// A name typed in one line or in its four parts: each follows the other, and how a line was taken apart is said below
/// it.
public final class NameModel {

    private final RecordModel<Person> person;
    private final StringProperty line = new SimpleStringProperty();
    private final StringProperty reading = new SimpleStringProperty("");
    private final BooleanProperty inParts = new SimpleBooleanProperty(false);
    private boolean following;

    NameModel(RecordModel<Person> person) {
        this.person = person;
        follow();
        line.addListener((source, before, typed) -> read(typed));
        person.onEdited(this::partEdited);
    }

    /// The whole name as it is typed.
    public StringProperty line() {
        return line;
    }

    /// "Nombres: María Fernanda. Apellidos: Rodríguez de la Hoz."
    public ReadOnlyStringProperty reading() {
        return reading;
    }

    /// Whether the four parts are shown instead of the line.
    public BooleanProperty inParts() {
        return inParts;
    }

    public PersonNames names() {
        return PersonNames.of(person.current());
    }

    /// Shows what the record says now; a line that already says it stays as it was typed.
    void follow() {
        if (!names().equals(PersonNames.read(line.get()))) {
            tidy();
        }
        explain();
    }

    /// Writes the line as it was read, once the person has left it: "ANA TORRES" becomes "Ana Torres".
    public void tidy() {
        following = true;
        line.set(names().isEmpty() ? null : names().full());
        following = false;
    }

    private void read(String typed) {
        if (!following) {
            PersonNames names = PersonNames.read(typed);
            following = true;
            set(person.value(PersonKind.FIRST_NAME), names.firstName());
            set(person.value(PersonKind.SECOND_NAME), names.secondName());
            set(person.value(PersonKind.FIRST_SURNAME), names.firstSurname());
            set(person.value(PersonKind.SECOND_SURNAME), names.secondSurname());
            following = false;
            explain();
        }
    }

    private static void set(Property<String> part, String text) {
        if (!Objects.equals(part.getValue(), text)) {
            part.setValue(text);
        }
    }

    private void partEdited() {
        if (!following) {
            boolean same = PersonNames.of(person.current()).full().equals(line.get() == null ? "" : line.get());
            if (!same && inParts.get()) {
                follow();
            }
        }
    }

    private void explain() {
        PersonNames names = names();
        reading.set(names.isEmpty() ? "" : names.surnames().isEmpty()
                ? Texts.get("directory.name.only", names.names())
                : Texts.get("directory.name.read", names.names(), names.surnames()));
    }
}
