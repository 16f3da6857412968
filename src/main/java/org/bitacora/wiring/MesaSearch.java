package org.bitacora.wiring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.bitacora.base.TextForm;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Navigator;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaSummary;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.ui.MesaRoom;
import org.bitacora.mesa.ui.MesaWords;
import org.bitacora.shell.Hit;
import org.bitacora.shell.SearchProvider;
import org.bitacora.task.Tasks;
import org.kordamp.ikonli.feather.Feather;

/// What Ctrl+K finds of mesas: mesas by name and place, sessions by character, day and mesa ("sesión 20 de marzo"),
/// meetings by name.
final class MesaSearch {

    private static final int MOST = 6;
    private static final Comparator<Found> LATEST = Comparator.comparing((Found one) -> one.session().date(),
            Comparator.nullsFirst(Comparator.naturalOrder())).reversed();

    private final Services services;
    private final Tasks tasks;
    private final Navigator navigator;

    /// A session with the words it is found by and shown with.
    private record Found(MesaSession session, String title, String second) {
    }

    MesaSearch(Services services, Tasks tasks, Navigator navigator) {
        this.services = services;
        this.tasks = tasks;
        this.navigator = navigator;
    }

    List<SearchProvider> providers() {
        return List.of(this::mesas, this::sessions);
    }

    private void mesas(String typed, Consumer<List<Hit>> answer) {
        tasks.run(Texts.get("shell.task.search"), progress -> services.mesas().list().stream()
                .filter(one -> fits(typed, MesaWords.name(one.mesa()) + " " + MesaWords.territory(one.mesa())))
                .limit(MOST).map(this::mesa).toList(), answer);
    }

    private Hit mesa(MesaSummary one) {
        return new Hit(Feather.USERS, MesaWords.name(one.mesa()), MesaWords.territory(one.mesa()),
                () -> navigator.open(MesaRoom.mesa(one.id())));
    }

    private void sessions(String typed, Consumer<List<Hit>> answer) {
        tasks.run(Texts.get("shell.task.search"), progress -> all().stream()
                .filter(one -> fits(typed, Texts.get("mesaSession.kind") + " " + one.title() + " " + one.second()))
                .sorted(LATEST).limit(MOST).map(one -> new Hit(Feather.CALENDAR, one.title(), one.second(),
                        () -> navigator.open(MesaRoom.session(one.session().id())))).toList(), answer);
    }

    private List<Found> all() {
        List<Found> all = new ArrayList<>();
        services.mesas().list().forEach(mesa -> mesa.sessions().forEach(one -> all.add(new Found(one,
                MesaWords.joined(type(one), Formats.date(one.date())), MesaWords.name(mesa.mesa())))));
        services.mesas().sessions().meetings().forEach(one -> all.add(new Found(one,
                one.title() == null ? type(one) : one.title(), MesaWords.joined(type(one), Formats.date(one.date())))));
        return all;
    }

    private static String type(MesaSession session) {
        return MesaCatalogues.SESSION_TYPES.label(session.type());
    }

    /// Every typed word stands somewhere.
    private static boolean fits(String typed, String words) {
        String folded = TextForm.folded(words);
        return List.of(TextForm.folded(typed).split(" ")).stream().allMatch(folded::contains);
    }
}
