package org.bitacora.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bitacora.base.TextForm;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.Standing;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.LookAlike;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.directory.model.Project;
import org.bitacora.evaluation.QuestionnaireLine;
import org.bitacora.evaluation.model.Questionnaire;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.i18n.Texts;
import org.bitacora.shell.Hit;
import org.bitacora.shell.SearchProvider;
import org.bitacora.task.Tasks;
import org.bitacora.training.TrainingSummary;
import org.kordamp.ikonli.feather.Feather;

/// What Ctrl+K finds beside acts: people by name or document, trainings, institutions, projects, questionnaires
/// and commitments by their words.
final class WindowSearch {

    private static final int MOST = 6;

    private final Services services;
    private final Tasks tasks;
    private final Navigator navigator;

    WindowSearch(Services services, Tasks tasks, Navigator navigator) {
        this.services = services;
        this.tasks = tasks;
        this.navigator = navigator;
    }

    List<SearchProvider> providers() {
        List<SearchProvider> all = new ArrayList<>(List.of(this::people, this::trainings));
        all.addAll(new MesaSearch(services, tasks, navigator).providers());
        all.addAll(List.of(this::institutions, this::projects, this::questionnaires, this::commitments));
        return all;
    }

    private void people(String typed, Consumer<List<Hit>> answer) {
        find(() -> services.directory().people().search(typed, MOST).stream().map(this::person).toList(), answer);
    }

    private Hit person(LookAlike found) {
        String document = services.directory().people().line(found.person().id())
                .map(PersonLine::maskedDocument).orElse("");
        return new Hit(Feather.USER, found.name(), document, () -> navigator.open(
                Place.record("person", found.person().id())));
    }

    private void trainings(String typed, Consumer<List<Hit>> answer) {
        String wanted = TextForm.folded(typed);
        find(() -> services.trainings().trainings().stream()
                .filter(one -> TextForm.folded(one.training().name() + " " + host(one)).contains(wanted))
                .limit(MOST).map(this::training).toList(), answer);
    }

    private Hit training(TrainingSummary one) {
        return new Hit(Feather.BOOK_OPEN, one.training().name(), host(one), () -> navigator.open(
                Place.record("training", one.id())));
    }

    private String host(TrainingSummary one) {
        return one.training().institution() == null ? ""
                : services.directory().institutions().name(one.training().institution());
    }

    private void institutions(String typed, Consumer<List<Hit>> answer) {
        find(() -> named(typed, services.directory().institutions().list(), Institution::name, one -> new Hit(
                Feather.HOME, one.name(), Texts.get("shell.search.institution"), () -> open("institution", one.id()))),
                answer);
    }

    private void projects(String typed, Consumer<List<Hit>> answer) {
        find(() -> named(typed, services.directory().projects().list(), Project::name, one -> new Hit(Feather.FOLDER,
                one.name(), Texts.get("project.kind"), () -> open("project", one.id()))), answer);
    }

    private void questionnaires(String typed, Consumer<List<Hit>> answer) {
        find(() -> named(typed, services.evaluations().questionnaires().list().stream()
                .map(QuestionnaireLine::questionnaire).toList(), Questionnaire::name, one -> new Hit(
                Feather.CHECK_SQUARE, one.name(), Texts.get("questionnaire.kind"),
                () -> open("questionnaire", one.id()))), answer);
    }

    private void commitments(String typed, Consumer<List<Hit>> answer) {
        find(() -> named(typed, services.commitments().list().stream().map(Standing::commitment).toList(),
                Commitment::text, one -> new Hit(Feather.CHECK_SQUARE, one.text(), Texts.get("commitment.kind"),
                        () -> open("commitment", one.id()))), answer);
    }

    private static <R> List<Hit> named(String typed, List<R> records, Function<R, String> name, Function<R, Hit> hit) {
        String wanted = TextForm.folded(typed);
        return records.stream().filter(one -> name.apply(one) != null
                        && TextForm.folded(name.apply(one)).contains(wanted)).limit(MOST)
                .map(hit).toList();
    }

    private void open(String kind, UUID id) {
        navigator.open(Place.record(kind, id));
    }

    private void find(Supplier<List<Hit>> search, Consumer<List<Hit>> answer) {
        tasks.run(Texts.get("shell.task.search"), progress -> search.get(), answer);
    }
}
