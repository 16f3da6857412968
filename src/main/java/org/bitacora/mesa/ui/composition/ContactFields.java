package org.bitacora.mesa.ui.composition;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.VBox;
import org.bitacora.directory.PeopleService;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.fx.Place;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// How to reach a person, typed where she is designated; it is saved in her own record.
final class ContactFields extends VBox {

    private final CompositionViewModel model;
    private PersonCard card;
    private RecordModel<Person> person;

    ContactFields(CompositionViewModel model, UUID id) {
        this.model = model;
        if (id != null) {
            model.desk().tasks().run(Texts.get("mesa.busy.record"), progress -> people().card(id), this::show);
        }
    }

    private PeopleService people() {
        return model.desk().directory().people();
    }

    private void show(Optional<PersonCard> found) {
        found.ifPresent(read -> {
            card = read;
            person = new RecordModel<>(PersonKind.KIND, read.person());
            RecordFields<Person> fields = new RecordFields<>(person);
            getChildren().setAll(new Form().together(fields.text(PersonKind.EMAIL), fields.text(PersonKind.PHONE))
                    .onLeft(this::save).put(Buttons.link(Texts.get("mesa.person.open"), Feather.USER,
                            () -> model.desk().navigator().open(Place.record("person", read.id())))));
        });
    }

    private void save() {
        if (person.isEdited()) {
            PersonCard after = card.with(person.current());
            model.desk().tasks().run(Texts.get("mesa.busy.save"), progress -> {
                people().save(card, after);
                return people().card(after.id()).orElse(after);
            }, saved -> {
                card = saved;
                person.rebase(saved.person());
            });
        }
    }
}
