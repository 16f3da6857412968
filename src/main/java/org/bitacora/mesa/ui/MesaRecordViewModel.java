package org.bitacora.mesa.ui;

import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaSummary;
import org.bitacora.mesa.model.MesaCatalogues;

/// The head of one mesa's record: its name, its state, its facts in words. Screen's thread only.
final class MesaRecordViewModel {

    private static final Set<String> SHOWN_KINDS = Set.of("mesa", "mesaSession", "delegation");

    private final MesaDesk desk;
    private final UUID id;
    private final ReadOnlyObjectWrapper<MesaSummary> summary = new ReadOnlyObjectWrapper<>();
    private Runnable gone = () -> { };

    MesaRecordViewModel(MesaDesk desk, UUID id) {
        this.desk = desk;
        this.id = id;
    }

    /// Reads the record; `whenGone` is told if it was deleted, here or elsewhere.
    void open(Subscriptions bag, Runnable then, Runnable whenGone) {
        gone = whenGone;
        desk.follow(bag, SHOWN_KINDS, changes -> load(() -> { }));
        load(then);
    }

    private void load(Runnable then) {
        desk.tasks().run(Texts.get("mesa.busy.record"), progress -> desk.mesas().summary(id),
                read -> read.ifPresentOrElse(found -> {
                    summary.set(found);
                    then.run();
                }, gone));
    }

    void delete() {
        desk.tasks().run(Texts.get("mesa.busy.save"), progress -> desk.mesas().delete(id), done -> { });
    }

    ReadOnlyObjectProperty<MesaSummary> summary() {
        return summary.getReadOnlyProperty();
    }

    ObservableValue<String> title() {
        return summary.map(one -> MesaWords.name(one.mesa())).orElse("");
    }

    ObservableValue<String> where() {
        return summary.map(one -> MesaWords.territory(one.mesa())).orElse("");
    }

    ObservableValue<String> type() {
        return summary.map(one -> MesaCatalogues.TYPES.label(one.mesa().type())).orElse("");
    }

    /// "12 delegaciones".
    ObservableValue<String> seats() {
        return summary.map(one -> one.delegations() == 0 ? ""
                : Texts.count("delegation", one.delegations())).orElse("");
    }

    /// "Próxima sesión el 20 de marzo".
    ObservableValue<String> next() {
        return summary.map(one -> one.next(desk.today()).map(session -> Texts.get("mesa.record.next",
                Formats.dayAndMonth(session.date()))).orElse("")).orElse("");
    }
}
