package org.bitacora.commitment.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.Property;
import org.bitacora.base.TextForm;
import org.bitacora.directory.PeopleService;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.Choices;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;

/// People as a field searches for them, by any part of their names or documents; the last line records somebody new by
/// her name. Until everybody was read into memory, it proposes nobody rather than make the typing wait. Screen's thread
/// only.
final class PeopleChoices implements Choices {

    private static final int MOST = 8;
    private static final String FRESH = "\u0000";

    private final PeopleService people;
    private final Tasks tasks;
    private final Map<String, String> names = new HashMap<>();
    private final List<Runnable> hearers = new ArrayList<>();
    private boolean warm;

    PeopleChoices(PeopleService people, Tasks tasks) {
        this.people = people;
        this.tasks = tasks;
    }

    /// Reads everybody into memory, behind.
    PeopleChoices warmed() {
        tasks.run(Texts.get("commitment.busy.people"), progress -> {
            people.warm();
            return true;
        }, done -> {
            warm = done;
            hearers.forEach(Runnable::run);
        });
        return this;
    }

    /// The name of somebody who is on show already.
    void named(UUID person, String name) {
        if (person != null && !name.isEmpty()) {
            names.put(person.toString(), name);
            hearers.forEach(Runnable::run);
        }
    }

    /// The institution of somebody, null if none is known.
    UUID institutionOf(UUID person) {
        return warm && person != null ? people.line(person).map(PersonLine::institution).orElse(null) : null;
    }

    @Override
    public List<Choice> find(String typed) {
        String text = TextForm.clean(typed);
        if (!warm || text == null || text.isBlank()) {
            return List.of();
        }
        List<Choice> found = new ArrayList<>();
        people.search(text, MOST).forEach(alike -> people.line(alike.person().id())
                .ifPresent(person -> found.add(choice(person))));
        found.add(new Choice(FRESH + text, Texts.get("commitment.person.create", text)));
        return found;
    }

    private static Choice choice(PersonLine person) {
        return new Choice(person.id().toString(), CommitmentWords.join(" · ", name(person), person.maskedDocument()));
    }

    private static String name(PersonLine person) {
        return person.names().isEmpty() ? Texts.get("commitment.person.nameless") : person.names().full();
    }

    @Override
    public String label(String code) {
        if (code == null) {
            return "";
        }
        String known = names.get(code);
        return known != null || !warm ? known == null ? "" : known
                : people.line(UUID.fromString(code)).map(PeopleChoices::name).orElse("");
    }

    @Override
    public void take(Choice taken, Property<String> code) {
        if (!taken.code().startsWith(FRESH)) {
            code.setValue(taken.code());
            return;
        }
        String name = taken.code().substring(FRESH.length());
        tasks.run(Texts.get("commitment.busy.people"), progress -> people.create(PersonEntry.named(name), null),
                made -> code.setValue(made.toString()));
    }

    @Override
    public void onChanged(Runnable hearer) {
        hearers.add(hearer);
    }
}
