package org.bitacora.mesa.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import org.bitacora.base.TextForm;
import org.bitacora.directory.PeopleService;
import org.bitacora.directory.model.LookAlike;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.Choices;
import org.bitacora.i18n.Texts;

/// People as a field searches for them, by any part of name or document, with those whose name is similar. The last line
/// takes what was typed as somebody new. What was chosen is told; the field empties.
public final class PersonChoices implements Choices {

    private static final int MOST = 6;
    private static final String FRESH = "\u0000";

    private final PeopleService people;
    private final Consumer<UUID> known;
    private final Consumer<PersonEntry> fresh;

    /// @param known hears of somebody who was chosen
    /// @param fresh hears of somebody who is not known yet
    public PersonChoices(PeopleService people, Consumer<UUID> known, Consumer<PersonEntry> fresh) {
        this.people = people;
        this.known = known;
        this.fresh = fresh;
    }

    @Override
    public List<Choice> find(String typed) {
        String name = TextForm.clean(typed);
        if (name == null) {
            return List.of();
        }
        List<Choice> found = new ArrayList<>(people.search(typed, MOST).stream()
                .flatMap(alike -> people.line(alike.person().id()).stream().map(line -> choice(line, alike))).toList());
        found.add(new Choice(FRESH + name, Texts.get("mesa.person.fresh", name)));
        return found;
    }

    private static Choice choice(PersonLine person, LookAlike alike) {
        boolean similar = alike.reason() == LookAlike.Reason.SIMILAR_NAME
                || alike.reason() == LookAlike.Reason.DOUBTFUL_NAME;
        return new Choice(person.id().toString(), Stream.of(person.names().full(), person.maskedDocument(),
                similar ? Texts.get("mesa.person.similar") : "").filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · ")));
    }

    @Override
    public String label(String code) {
        return "";
    }

    @Override
    public void take(Choice choice, Property<String> code) {
        code.setValue(null);
        if (choice.code().startsWith(FRESH)) {
            fresh.accept(PersonEntry.named(choice.code().substring(FRESH.length())));
        } else {
            known.accept(UUID.fromString(choice.code()));
        }
    }
}
