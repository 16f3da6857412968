package org.bitacora.mesa.ui.session;

import java.util.List;
import java.util.UUID;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionSearch;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.form.LiveChoices;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.ui.MesaDesk;

/// The people and institutions that the page of a session chooses from, each with a last line that makes a new one.
final class SessionChoices {

    private static final int MOST = 7;

    private SessionChoices() {
    }

    static Choices institutions(MesaDesk desk) {
        LiveChoices<Institution> choices = new LiveChoices<Institution>((known, typed) ->
                InstitutionSearch.of(typed).among(known), one -> new Choice(one.id().toString(), one.name()))
                .creating(desk.tasks(), desk.directory().institutions()::create);
        desk.tasks().run(Texts.get("session.busy.read"), progress -> desk.directory().institutions().list(),
                choices::refresh);
        return choices;
    }

    /// Those who are in the session are offered before anything is typed.
    static Choices people(SessionViewModel model) {
        DirectoryService directory = model.desk().directory();
        LiveChoices<PersonLine> choices = new LiveChoices<PersonLine>((known, typed) ->
                found(model, known, typed == null ? "" : typed), one -> new Choice(one.id().toString(),
                one.names().full())).creating(model.desk().tasks(), name -> {
                    UUID made = directory.people().create(PersonEntry.named(name), null);
                    return directory.people().line(made).orElseThrow();
                });
        model.desk().tasks().run(Texts.get("session.busy.read"), progress -> directory.people().lines(),
                choices::refresh);
        return choices;
    }

    private static List<PersonLine> found(SessionViewModel model, List<PersonLine> known, String typed) {
        if (typed.isBlank()) {
            List<UUID> there = model.now().dossier().presences().stream().map(one -> one.person()).distinct().toList();
            return known.stream().filter(one -> there.contains(one.id())).toList();
        }
        DirectoryService directory = model.desk().directory();
        return directory.people().search(typed, MOST).stream()
                .flatMap(alike -> directory.people().line(alike.person().id()).stream()).toList();
    }
}
