package org.bitacora.directory.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.ListRule;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.list.ListAndRecord;
import org.bitacora.fx.list.ListPane;
import org.bitacora.i18n.Texts;

/// Ajustes → Listas: the lists at the left, the values of one at the right.
public final class ListsScreen implements Screen {

    /// The section of Ajustes; a list is `lists/occupations`.
    public static final String SECTION = "lists";

    private final ListsDesk desk;
    private final Subscriptions bag = new Subscriptions();
    private final ListsViewModel model;
    private final ListPane<ListRule> lists;
    private final StackPane values = Boxes.tall(new StackPane());
    private final SimpleStringProperty title = new SimpleStringProperty();
    private final VBox node;
    private String room;
    private ListValues shown;

    public ListsScreen(ListsDesk desk, Place place) {
        this.desk = desk;
        model = new ListsViewModel(desk, bag);
        lists = new ListPane<>(FXCollections.observableArrayList(desk.rules()),
                rule -> Line.of(ListWords.name(rule), ListWords.freedom(rule)))
                .head(Texts.get("list.title")).onChosen(this::choose);
        values.setMinWidth(0);
        ListAndRecord body = new ListAndRecord(lists, values);
        node = new VBox(body);
        body.show(values);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> shown.keys(event));
        go(place);
    }

    /// The place of one list.
    public static Place place(String room, String list) {
        return Place.room(room).at(SECTION + "/" + list);
    }

    public static boolean isHere(Place place) {
        return place.section() != null && place.section().startsWith(SECTION);
    }

    private void choose(ListRule rule) {
        if (rule != model.rule().get()) {
            desk.navigator().open(place(room, rule.name()));
        }
    }

    private void go(Place place) {
        room = place.room();
        if (place.section().length() > SECTION.length()) {
            model.turn(place.section().substring(SECTION.length() + 1));
        }
        title.set(ListWords.name(model.rule().get()));
        shown = new ListValues(desk, model);
        values.getChildren().setAll(shown.node());
        lists.mark(model.rule().get());
    }

    @Override
    public boolean show(Place other) {
        if (!isHere(other)) {
            return false;
        }
        go(other);
        return true;
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
        return bag;
    }

    @Override
    public void opened() {
        lists.focusList();
    }
}
