package org.bitacora.training.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.directory.PeopleService;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.Choices;
import org.bitacora.i18n.Texts;

/// People as a field searches for them, by any part of their names or documents.
record PeopleChoices(PeopleService people) implements Choices {

    private static final int MOST = 8;

    @Override
    public List<Choice> find(String typed) {
        return typed == null || typed.isBlank() ? List.of() : people.search(typed, MOST).stream()
                .flatMap(alike -> people.line(alike.person().id()).stream()).map(PeopleChoices::choice).toList();
    }

    private static Choice choice(PersonLine person) {
        return new Choice(person.id().toString(), TrainingWords.join(" · ", name(person), person.maskedDocument()));
    }

    private static String name(PersonLine person) {
        return person.names().isEmpty() ? Texts.get("training.sheet.nameless") : person.names().full();
    }

    @Override
    public String label(String code) {
        Optional<PersonLine> person = code == null ? Optional.empty() : people.line(UUID.fromString(code));
        return person.map(PeopleChoices::name).orElse("");
    }
}
