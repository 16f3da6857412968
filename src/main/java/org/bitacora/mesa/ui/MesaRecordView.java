package org.bitacora.mesa.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.part.TabStrip;
import org.bitacora.fx.record.HistoryView;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaSummary;
import org.bitacora.mesa.model.DelegationKind;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaKind;
import org.bitacora.record.RecordRef;
import org.kordamp.ikonli.feather.Feather;

/// The record of one mesa: its head, and below it the page of the chosen tab.
final class MesaRecordView extends BorderPane {

    static final String FORM = "form";
    static final String HISTORY = "history";

    private final MesaDesk desk;
    private final List<MesaTab> more;
    private final UUID id;
    private final MesaRecordViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final TabStrip tabs = new TabStrip();
    private final HBox status = Boxes.row(8);
    private final Map<String, Screen> pages = new HashMap<>();
    private final Map<Screen, Node> stood = new HashMap<>();
    private Consumer<String> turned = tab -> { };
    private Screen present;
    private boolean ready;

    MesaRecordView(MesaDesk desk, List<MesaTab> more, UUID id) {
        this.desk = desk;
        this.more = more;
        this.id = id;
        model = new MesaRecordViewModel(desk, id);
        tabs.tab(FORM, Texts.get("mesa.tab.form")).reachedFrom(this);
        setTop(new RecordHeader("").title(model.title()).status(status).fact(Feather.USERS, model.type())
                .fact(Feather.MAP_PIN, model.where()).fact(Feather.GRID, model.seats())
                .fact(Feather.CALENDAR, model.next())
                .acts(Buttons.menu(Texts.get("mesa.more"), Feather.MORE_HORIZONTAL,
                        Buttons.item(Texts.get("mesa.delete"), this::delete))).tabs(tabs));
    }

    UUID id() {
        return id;
    }

    MesaRecordViewModel model() {
        return model;
    }

    /// Opens the record on a tab, on its form for null.
    ///
    /// @param whenTurned hears of the tab on show
    void open(String section, Consumer<String> whenTurned, Runnable whenGone) {
        turned = whenTurned;
        subscriptions.follow(model.summary(), this::show);
        model.open(subscriptions, () -> MesaFormViewModel.read(desk, id, subscriptions, form -> begin(form, section)),
                whenGone);
    }

    private void begin(MesaFormViewModel form, String section) {
        pages.put(FORM, new MesaFormView(desk, form, model.summary()));
        more.forEach(tab -> tabs.tab(tab.key(), tab.label(), tab.counter().apply(id, subscriptions)));
        tabs.tab(HISTORY, Texts.get("mesa.tab.history"));
        tabs.chosen().subscribe((before, now) -> turn(now));
        ready = true;
        go(section);
    }

    /// Shows another tab; the form for one that does not exist.
    void go(String section) {
        String tab = section != null && tabs.has(section) ? section : FORM;
        if (!tab.equals(tabs.chosen().get())) {
            tabs.chosen().set(tab);
        } else if (present == null) {
            turn(tab);
        }
    }

    private void turn(String tab) {
        if (!ready) {
            return;
        }
        if (present != null) {
            stood.put(present, getScene() == null ? null : getScene().getFocusOwner());
            present.leave();
        }
        if (tab.equals(HISTORY)) {
            // Read anew each time, since it grows with every act.
            drop(HISTORY);
        }
        boolean first = !pages.containsKey(tab) || present == null;
        present = pages.computeIfAbsent(tab, this::page);
        setCenter(present.node());
        turned.accept(tab);
        if (first) {
            present.opened();
        }
        Node last = stood.get(present);
        if (last != null && Focus.isInside(last, present.node())) {
            last.requestFocus();
        }
    }

    private Screen page(String tab) {
        return tab.equals(HISTORY) ? history() : more.stream().filter(other -> other.key().equals(tab)).findFirst()
                .orElseThrow().screen().apply(id);
    }

    /// The life of the mesa and of its delegations.
    private Screen history() {
        List<RecordRef> records = new ArrayList<>(List.of(MesaKind.KIND.ref(id)));
        desk.mesas().composition().delegations(id).forEach(each -> records.add(DelegationKind.KIND.ref(each)));
        return MesaPage.still(new HistoryView(desk.tasks(), desk.histories(), records).node());
    }

    private void drop(String tab) {
        Screen page = pages.remove(tab);
        if (page != null) {
            page.closed();
            stood.remove(page);
            present = present == page ? null : present;
        }
    }

    private void show(MesaSummary summary) {
        if (summary != null) {
            String state = MesaCatalogues.STATES.label(summary.mesa().state());
            status.getChildren().setAll(state.isEmpty() ? List.of() : List.of(Chips.neutral(state)));
        }
    }

    private void delete() {
        Layer window = Layer.over(this);
        String name = model.title().getValue();
        model.delete();
        window.toast(Texts.get("mesa.deleted", name), Texts.get("mesa.undo"), desk::undo);
    }

    /// Hands over what was typed and not yet saved.
    void leave() {
        if (present != null) {
            present.leave();
        }
    }

    void close() {
        leave();
        ready = false;
        pages.values().forEach(Screen::closed);
        subscriptions.close();
    }
}
