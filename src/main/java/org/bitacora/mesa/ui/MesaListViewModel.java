package org.bitacora.mesa.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaSummary;
import org.bitacora.mesa.model.MesaCatalogues;

/// All mesas by their types and names. Screen's thread only.
final class MesaListViewModel {

    private static final Set<String> SHOWN_KINDS = Set.of("mesa", "mesaSession", "delegation");
    private static final List<String> TYPES = MesaCatalogues.TYPES.codes();

    private final MesaDesk desk;
    private final ObservableList<MesaSummary> mesas = FXCollections.observableArrayList();
    private Runnable readAgain = () -> { };

    MesaListViewModel(MesaDesk desk) {
        this.desk = desk;
    }

    /// @param then called once, when the list was first read
    /// @param whenRead called each time it was read anew
    void open(Subscriptions bag, Runnable then, Runnable whenRead) {
        readAgain = whenRead;
        desk.follow(bag, SHOWN_KINDS, changes -> load(readAgain));
        load(then);
    }

    private void load(Runnable then) {
        desk.tasks().run(Texts.get("mesa.busy.list"), progress -> desk.mesas().list().stream()
                .sorted(Comparator.comparing(summary -> TYPES.indexOf(summary.mesa().type()))).toList(), read -> {
            if (!mesas.equals(read)) {
                mesas.setAll(read);
            }
            then.run();
        });
    }

    ObservableList<MesaSummary> mesas() {
        return mesas;
    }

    Optional<MesaSummary> find(UUID id) {
        return mesas.stream().filter(summary -> summary.id().equals(id)).findFirst();
    }

    static String name(MesaSummary summary) {
        return MesaWords.name(summary.mesa());
    }

    static String territory(MesaSummary summary) {
        return MesaWords.territory(summary.mesa());
    }

    /// Under which heading of the list it stands.
    static String type(MesaSummary summary) {
        return MesaCatalogues.TYPES.label(summary.mesa().type());
    }

    /// "próxima el 20 de marzo · Norte de Santander": the day first, since names mostly say the place too.
    String second(MesaSummary summary) {
        String sessions = summary.next(desk.today()).map(next -> Texts.get("mesa.list.next", Formats.dayAndMonth(next
                .date()))).or(() -> summary.last().map(last -> Texts.get("mesa.list.last",
                Formats.dayAndMonth(last.date())))).orElse("");
        return Formats.capital(MesaWords.joined(sessions, territory(summary)));
    }
}
