package org.bitacora.wiring;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bitacora.base.TextForm;
import org.bitacora.directory.model.LookAlike;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.i18n.Texts;
import org.bitacora.shell.Hit;
import org.bitacora.shell.SearchProvider;
import org.bitacora.task.Tasks;
import org.bitacora.training.TrainingSummary;
import org.kordamp.ikonli.feather.Feather;

/// What Ctrl+K finds beside acts: people by name or document, institutions and trainings by name.
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
        return List.of(this::people, this::trainings, this::institutions);
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
        String wanted = TextForm.folded(typed);
        find(() -> services.directory().institutions().list().stream()
                .filter(one -> TextForm.folded(one.name()).contains(wanted)).limit(MOST)
                .map(one -> new Hit(Feather.HOME, one.name(), Texts.get("shell.search.institution"), () -> navigator.open(
                        Place.record("institution", one.id())))).toList(), answer);
    }

    private void find(Supplier<List<Hit>> search, Consumer<List<Hit>> answer) {
        tasks.run(Texts.get("shell.task.search"), progress -> search.get(), answer);
    }
}
