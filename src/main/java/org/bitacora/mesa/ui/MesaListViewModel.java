package org.bitacora.mesa.ui;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaSummary;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCatalogues;

/// All mesas by their names. Screen's thread only.
final class MesaListViewModel {

    private static final Set<String> SHOWN_KINDS = Set.of("mesa", "mesaSession", "delegation");

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
        desk.tasks().run(Texts.get("mesa.busy.list"), progress -> desk.mesas().list(), read -> {
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

    static String name(Mesa mesa) {
        return mesa.name() == null ? Texts.get("mesa.new") : mesa.name();
    }

    /// Under which heading of the list it stands.
    static String type(MesaSummary summary) {
        return MesaCatalogues.TYPES.label(summary.mesa().type());
    }

    /// "Nacional", "Norte de Santander", "Cúcuta (Norte de Santander)".
    static String territory(Mesa mesa) {
        return mesa.isNational() ? MesaCatalogues.LEVELS.label(mesa.level())
                : mesa.territory() == null ? "" : mesa.territory().length() == 2
                ? Territories.DEPARTMENTS.label(mesa.territory()) : Territories.label(mesa.territory());
    }

    /// "Norte de Santander · próxima el 20 de marzo".
    String second(MesaSummary summary) {
        String sessions = summary.next(desk.today()).map(next -> Texts.get("mesa.list.next", Formats.dayAndMonth(next
                .date()))).or(() -> summary.last().map(last -> Texts.get("mesa.list.last",
                Formats.dayAndMonth(last.date())))).orElse("");
        return Stream.of(territory(summary.mesa()), sessions).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
