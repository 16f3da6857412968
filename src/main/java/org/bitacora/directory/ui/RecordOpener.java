package org.bitacora.directory.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.bitacora.directory.InstitutionService;
import org.bitacora.directory.ProjectService;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.PeriodRules;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.ProjectKind;
import org.bitacora.fx.Place;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.record.DraftText;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Kind;

/// Reads a record with its draft off the screen's thread and makes its view. One record is open at a time.
final class RecordOpener {

    private final DirectoryDesk desk;
    private final Told told;
    private final Choices institutions;
    private Subscriptions open = new Subscriptions();

    /// What was read: the record if there is one, and what was typed and not saved.
    private record Found<R>(Optional<R> record, Optional<String> draft) {
    }

    RecordOpener(DirectoryDesk desk, Told told, Subscriptions bag) {
        this.desk = desk;
        this.told = told;
        institutions = InstitutionChoices.live(desk, bag);
        bag.add(this::close);
    }

    void close() {
        open.close();
        open = new Subscriptions();
    }

    /// `shown` gets the view and whether its record was deleted meanwhile; no view if there is no such record.
    void open(Place place, BiConsumer<RecordView, ObservableValue<Boolean>> shown) {
        Subscriptions mine = open;
        if (place.kind().equals(InstitutionKind.KIND.name())) {
            read(place, InstitutionKind.KIND, desk.directory().institutions()::find, found -> institution(
                    found, place.id() == null, mine, shown));
        } else if (place.kind().equals(ProjectKind.KIND.name())) {
            read(place, ProjectKind.KIND, desk.directory().projects()::find, found -> project(
                    found, place.id() == null, mine, shown));
        } else {
            read(place, PersonKind.KIND, desk.directory().people()::card, found -> person(
                    found, place.id() == null, mine, shown));
        }
    }

    /// Finds a record by its id.
    @FunctionalInterface
    private interface Finder<R> {
        Optional<R> find(UUID id);
    }

    private <R> void read(Place place, Kind<?> kind, Finder<R> finder, Consumer<Found<R>> then) {
        String draftKey = place.id() == null ? RecordViewModel.newDraft(kind) : kind.name() + "/" + place.id();
        desk.tasks().run(Texts.get("directory.busy.read"), progress -> new Found<>(
                place.id() == null ? Optional.empty() : finder.find(place.id()),
                desk.workspace().drafts().find(draftKey)), then);
    }

    private void person(Found<PersonCard> found, boolean fresh, Subscriptions mine,
            BiConsumer<RecordView, ObservableValue<Boolean>> shown) {
        if (!fresh && found.record().isEmpty()) {
            shown.accept(null, null);
            return;
        }
        UUID id = found.draft().flatMap(draft -> DraftText.read(PersonKind.KIND, draft).stream().findFirst())
                .map(Person::id).orElseGet(desk.directory()::newId);
        PersonViewModel model = new PersonViewModel(desk, found.record().orElseGet(() -> PersonCard.blank(id)), fresh,
                mine);
        found.draft().ifPresent(model::resume);
        shown.accept(new PersonView(desk, model, institutions, told), model.gone());
    }

    private void institution(Found<Institution> found, boolean fresh, Subscriptions mine,
            BiConsumer<RecordView, ObservableValue<Boolean>> shown) {
        InstitutionService service = desk.directory().institutions();
        RecordViewModel<Institution> model = model(InstitutionKind.KIND, found, fresh, new Institution(idOf(
                InstitutionKind.KIND, found), null, null, null, null, null, null, null, null, null, null, null, null),
                new RecordViewModel.Ways<>(service::check, service::find, service::save, service::delete), mine);
        if (model == null) {
            shown.accept(null, null);
        } else {
            shown.accept(new InstitutionView(desk, model, institutions, told, mine), model.gone());
        }
    }

    private void project(Found<Project> found, boolean fresh, Subscriptions mine,
            BiConsumer<RecordView, ObservableValue<Boolean>> shown) {
        ProjectService service = desk.directory().projects();
        RecordViewModel<Project> model = model(ProjectKind.KIND, found, fresh, new Project(idOf(ProjectKind.KIND,
                found), null, null, null, null, null), new RecordViewModel.Ways<>(PeriodRules::check, service::find,
                service::save, service::delete), mine);
        if (model == null) {
            shown.accept(null, null);
        } else {
            shown.accept(new ProjectView(desk, model, institutions, told, mine), model.gone());
        }
    }

    private <R> UUID idOf(Kind<R> kind, Found<R> found) {
        return found.draft().flatMap(draft -> DraftText.read(kind, draft).stream().findFirst()).map(kind::idOf)
                .orElseGet(desk.directory()::newId);
    }

    private <R> RecordViewModel<R> model(Kind<R> kind, Found<R> found, boolean fresh, R blank,
            RecordViewModel.Ways<R> ways, Subscriptions mine) {
        if (!fresh && found.record().isEmpty()) {
            return null;
        }
        RecordViewModel<R> model = new RecordViewModel<>(desk, kind, found.record().orElse(blank), fresh, ways, mine);
        found.draft().ifPresent(model::resume);
        return model;
    }
}
