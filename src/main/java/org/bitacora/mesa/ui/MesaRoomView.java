package org.bitacora.mesa.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.list.ListAndRecord;
import org.bitacora.fx.list.ListPane;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.HowTo;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaSummary;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaKind;
import org.bitacora.mesa.model.MesaSession;
import org.kordamp.ikonli.feather.Feather;

/// The room Mesas: the list at the left, the record of the chosen one at the right.
final class MesaRoomView implements Screen {

    private final MesaDesk desk;
    private final List<MesaTab> tabs;
    private final MesaListViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final StringProperty title = new SimpleStringProperty(Texts.get("mesa.room"));
    private final ListPane<MesaSummary> list;
    private final ListAndRecord node;
    private Place place;
    private MesaRecordView record;
    private boolean bare;

    MesaRoomView(MesaDesk desk, List<MesaTab> tabs, Place place) {
        this.desk = desk;
        this.tabs = tabs;
        this.place = place;
        model = new MesaListViewModel(desk);
        list = list();
        node = new ListAndRecord(list, new StackPane());
        node.getStylesheets().add(MesaRoomView.class.getResource("mesa.css").toExternalForm());
    }

    private ListPane<MesaSummary> list() {
        ListPane<MesaSummary> pane = new ListPane<>(model.mesas(), summary -> Line.of(
                MesaListViewModel.name(summary), model.second(summary)))
                .head(Texts.get("mesa.room"), Buttons.small(Buttons.outlined(Texts.get("mesa.list.new"), Feather.PLUS,
                        this::begin)))
                .filteredBy(summary -> MesaListViewModel.name(summary) + " " + model.second(summary))
                .groupedBy(MesaListViewModel::type).whenEmpty(Boxes.column(0)).onChosen(this::choose)
                .text(Texts.get("mesa.list.column.name"), 320, MesaListViewModel::name)
                .text(Texts.get("mesa.type"), 200, MesaListViewModel::type)
                .text(Texts.get("mesa.list.column.territory"), 200, MesaListViewModel::territory)
                .text(Texts.get("mesa.state"), 120, one -> MesaCatalogues.STATES.label(one.mesa().state()))
                .value(Texts.get("mesa.list.column.delegations"), 90, MesaSummary::delegations)
                .value(Texts.get("mesa.list.column.sessions"), 90, one -> (int) one.sessions().stream()
                        .filter(MesaSession::isHeld).count())
                .exported(desk.excel(), Texts.get("mesa.room"));
        pane.getChildren().add(1, Boxes.styled(MesaFronts.of(desk.navigator(), null), "mesa-fronts"));
        return pane;
    }

    @Override
    public Optional<Runnable> beginning() {
        return Optional.of(this::begin);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public void opened() {
        model.open(subscriptions, () -> show(place), this::mark);
    }

    /// The list was read anew: the record on show stays the marked one; the first mesa brings the list.
    private void mark() {
        if (record == null && place.kind() == null && bare != model.mesas().isEmpty()) {
            showFront();
            return;
        }
        list.mark(record == null ? null : model.find(record.id()).orElse(null));
    }

    @Override
    public boolean show(Place wished) {
        boolean mine = wished.kind() == null ? wished.section() == null
                : wished.kind().equals(MesaKind.KIND.name()) || MesaRoom.isSession(wished) && !wished.isRecord();
        if (!mine) {
            return false;
        }
        place = wished;
        boolean same = record != null && wished.isRecord() && record.id().equals(wished.id());
        if (same) {
            record.go(wished.section());
        } else if (wished.isRecord()) {
            showRecord(wished.id(), wished.section());
        } else if (MesaRoom.isSession(wished)) {
            showNewSession();
        } else if (wished.kind() != null) {
            showNew();
        } else {
            showFront();
        }
        return true;
    }

    private void showFront() {
        closeRecord();
        bare = model.mesas().isEmpty();
        mark();
        node.alone().set(false);
        title.set(Texts.get("mesa.room"));
        StackPane beside = new StackPane(bare ? nothing() : chooseOne());
        node.showList(beside);
        if (bare) {
            Focus.first(beside);
        } else {
            list.focusList();
        }
    }

    private Node nothing() {
        return EmptyState.of(Feather.USERS, Texts.get("mesa.list.nothing"), Texts.get("mesa.list.purpose"),
                Buttons.filled(Texts.get("mesa.new"), Feather.PLUS, this::begin),
                HowTo.link(desk.navigator(), "mesa"));
    }

    private Node chooseOne() {
        return EmptyState.of(Feather.USERS, Texts.get("mesa.list.choose"), Texts.get("mesa.list.choosePurpose"),
                Buttons.filled(Texts.get("mesa.new"), Feather.PLUS, this::begin));
    }

    private void showNew() {
        closeRecord();
        node.alone().set(false);
        list.mark(null);
        title.set(Texts.get("mesa.new"));
        NewMesaView choices = new NewMesaView(desk);
        node.show(choices);
        choices.focus();
    }

    private void showNewSession() {
        closeRecord();
        node.alone().set(false);
        list.mark(null);
        title.set(Texts.get("mesa.session.newOf"));
        NewSessionView choices = new NewSessionView(desk);
        node.show(choices);
        choices.open();
    }

    private void showRecord(UUID id, String section) {
        closeRecord();
        record = new MesaRecordView(desk, tabs, id);
        node.show(record);
        title.bind(record.model().title());
        mark();
        record.open(section, this::turned, () -> desk.navigator().open(MesaRoom.front()));
    }

    private void turned(String tab) {
        node.alone().set(tabs.stream().anyMatch(other -> other.key().equals(tab) && other.wide()));
        Place now = MesaRoom.mesa(record.id()).at(tab);
        if (!now.equals(place)) {
            place = now;
            desk.navigator().moved(now);
        }
    }

    private void begin() {
        desk.navigator().open(MesaRoom.newPlace());
    }

    private void choose(MesaSummary summary) {
        if (record == null || !record.id().equals(summary.id())) {
            desk.navigator().open(MesaRoom.mesa(summary.id()));
        }
    }

    private void closeRecord() {
        if (record != null) {
            title.unbind();
            record.close();
            record = null;
        }
    }

    @Override
    public void leave() {
        if (record != null) {
            record.leave();
        }
    }

    @Override
    public void closed() {
        closeRecord();
        subscriptions.close();
    }
}
