package org.bitacora.mesa.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;

/// The page of a session, in the order in which it happens.
final class SessionScreen implements Screen {

    private final Subscriptions subscriptions = new Subscriptions();
    private final StringProperty title = new SimpleStringProperty(Texts.get("mesaSession.kind"));
    private final BorderPane node = new BorderPane();

    SessionScreen(MesaDesk desk, Place place) {
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
}
