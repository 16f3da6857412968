package org.bitacora.mesa.ui;

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
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaSummary;
import org.kordamp.ikonli.feather.Feather;

/// The room Mesas: the list at the left, the record of the chosen one at the right.
final class MesaRoomView implements Screen {

    private final MesaDesk desk;
    private final MesaListViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final StringProperty title = new SimpleStringProperty(Texts.get("mesa.room"));
    private final ListPane<MesaSummary> list;
    private final ListAndRecord node;

    MesaRoomView(MesaDesk desk, Place place) {
        this.desk = desk;
        model = new MesaListViewModel(desk);
        list = new ListPane<>(model.mesas(), summary -> new Line(MesaListViewModel.name(summary.mesa()),
                model.second(summary), null)).head(Texts.get("mesa.room"))
                .filteredBy(summary -> MesaListViewModel.name(summary.mesa()) + " " + model.second(summary))
                .groupedBy(MesaListViewModel::type).whenEmpty(Boxes.column(0))
                .text(Texts.get("mesa.list.column.name"), 320, one -> MesaListViewModel.name(one.mesa()))
                .text(Texts.get("mesa.list.column.territory"), 200, one -> MesaListViewModel.territory(one.mesa()))
                .exported(desk.excel(), Texts.get("mesa.room"));
        node = new ListAndRecord(list, new StackPane());
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
        model.open(subscriptions, this::showFront, () -> { });
    }

    private void showFront() {
        StackPane pane = new StackPane(EmptyState.of(Feather.USERS, Texts.get("mesa.list.nothing"),
                Texts.get("mesa.list.purpose"), Buttons.filled(Texts.get("mesa.new"), Feather.PLUS,
                        () -> desk.navigator().open(MesaRoom.newPlace()))));
        node.alone().set(model.mesas().isEmpty());
        node.show(pane);
        Focus.first(pane);
    }
}
