package org.bitacora.mesa.ui.composition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.CompositionService;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.SeatState;
import org.bitacora.mesa.ui.MesaDesk;

/// Who belongs to one mesa, read anew at every change. Screen's thread only.
final class CompositionViewModel {

    private static final Set<String> SHOWN_KINDS = Set.of("delegation", "designation", "person", "institution");

    private final MesaDesk desk;
    private final UUID mesa;
    private final ReadOnlyObjectWrapper<Composition> shown = new ReadOnlyObjectWrapper<>(Composition.NONE);

    /// What was read at one moment.
    ///
    /// @param names of the people, under their ids
    record Composition(List<Delegation> delegations, List<Designation> designations, Map<UUID, String> names) {

        static final Composition NONE = new Composition(List.of(), List.of(), Map.of());

        String name(UUID person) {
            return person == null ? "" : names.getOrDefault(person, "");
        }
    }

    CompositionViewModel(MesaDesk desk, UUID mesa) {
        this.desk = desk;
        this.mesa = mesa;
    }

    /// @param then called once, when it was first read
    void open(Subscriptions bag, Runnable then) {
        desk.follow(bag, SHOWN_KINDS, changes -> load(() -> { }));
        load(then);
    }

    private void load(Runnable then) {
        desk.tasks().run(Texts.get("mesa.busy.record"), progress -> {
            List<Designation> designations = service().designations(mesa);
            desk.directory().people().warm();
            return new Composition(service().delegations(mesa), designations, desk.directory().people().names(
                    designations.stream().map(Designation::person).filter(Objects::nonNull)
                            .collect(Collectors.toSet())));
        }, read -> {
            shown.set(read);
            then.run();
        });
    }

    MesaDesk desk() {
        return desk;
    }

    CompositionService service() {
        return desk.mesas().composition();
    }

    ReadOnlyObjectProperty<Composition> shown() {
        return shown.getReadOnlyProperty();
    }

    /// How the seats stand today, in their order; those that ended stand last.
    List<SeatState> seats() {
        Composition now = shown.get();
        return now.delegations().stream().map(seat -> SeatState.of(seat, now.designations(), desk.today())).toList();
    }

    boolean isKnown(String name) {
        return shown.get().delegations().stream().anyMatch(one -> name.equalsIgnoreCase(one.name()));
    }

    void add(List<String> names) {
        run(() -> service().addDelegations(mesa, names));
    }

    void move(Delegation seat, int by) {
        run(() -> service().moveDelegation(mesa, seat.id(), by));
    }

    void remove(Delegation seat, Runnable then) {
        desk.tasks().run(Texts.get("mesa.busy.save"), progress -> service().saveDelegations(List.of(seat), List.of()),
                done -> then.run());
    }

    void run(Runnable act) {
        desk.tasks().run(Texts.get("mesa.busy.save"), progress -> {
            act.run();
            return mesa;
        }, done -> { });
    }
}
