package org.bitacora.directory.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.directory.model.Barrier;
import org.bitacora.directory.model.BarrierKind;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.fx.Place;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.list.ListPane;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The barriers of all institutions, newest first; one opens the institution where it was met.
final class BarriersList {

    private final DirectoryDesk desk;
    private final ObservableList<Named> barriers = FXCollections.observableArrayList();
    private final ListPane<Named> pane;

    /// With the name of its institution, which is read off the screen's thread.
    private record Named(Barrier barrier, String institution) {

        String type() {
            return BarriersPart.line(barrier).title();
        }

        String state() {
            return DirectoryCatalogues.BARRIER_STATES.label(barrier.isOpen() ? Barrier.OPEN : barrier.state());
        }

        String description() {
            return barrier.description() == null ? "" : barrier.description();
        }
    }

    BarriersList(DirectoryDesk desk, Subscriptions bag) {
        this.desk = desk;
        pane = new ListPane<>(barriers, BarriersList::line)
                .filteredBy(each -> String.join(" ", each.type(), each.institution(), each.state(),
                        each.description()))
                .onChosen(each -> desk.navigator().open(place(each.barrier())))
                .value(Texts.get("barrier.date"), 90, each -> each.barrier().date())
                .text(Texts.get("barrier.institution"), 300, Named::institution)
                .text(Texts.get("barrier.type"), 220, Named::type)
                .text(Texts.get("barrier.state"), 100, Named::state)
                .text(Texts.get("barrier.description"), 420, Named::description)
                .exported(desk.excel(), Texts.get("directory.segment.barriers"))
                .whenEmpty(EmptyState.of(Feather.ALERT_TRIANGLE, Texts.get("directory.empty.barriers"),
                        Texts.get("directory.empty.barriers.purpose")));
        desk.follow(bag, List.of(BarrierKind.KIND.name(), InstitutionKind.KIND.name()), changes -> read());
        read();
    }

    private static Place place(Barrier barrier) {
        return barrier.institution() == null ? Place.room(DirectoryScreen.ROOM).at(DirectoryScreen.BARRIERS)
                : Place.record(InstitutionKind.KIND.name(), barrier.institution());
    }

    private static Line line(Named each) {
        Line own = BarriersPart.line(each.barrier());
        return new Line(each.type(), PersonWords.joined(each.institution(), own.second()), own.chip());
    }

    private void read() {
        desk.tasks().run(Texts.get("directory.busy.read"), progress -> desk.directory().barriers().list().stream()
                .map(barrier -> new Named(barrier, desk.directory().institutions().name(barrier.institution())))
                .toList(), (List<Named> all) -> {
                    barriers.setAll(all);
                    pane.head(Texts.count("barrier", all.size()));
                });
    }

    ObservableList<?> items() {
        return barriers;
    }

    ListPane<?> pane() {
        return pane;
    }
}
