package org.bitacora.shell.home;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;

/// Inicio: what can be done, where one was, what waits, and how the quarter goes.
public final class HomeScreen implements Screen {

    private final Subscriptions bag = new Subscriptions();
    private final SimpleStringProperty title = new SimpleStringProperty(Texts.get("home.title"));
    private final HomeViewModel model;
    private final Node node;

    public HomeScreen(HomeFeed feed, Navigator navigator, Tasks tasks) {
        model = new HomeViewModel(feed, navigator, tasks);
        node = Boxes.page(24);
    }

    @Override
    public void opened() {
        model.open(bag);
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
}
