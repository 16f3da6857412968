package org.bitacora.training.ui;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;

/// A page that is only shown: a sentence in its middle, or a list that fills it.
final class NoticeScreen implements Screen {

    private final StackPane node;
    private final Subscriptions subscriptions = new Subscriptions();

    NoticeScreen(Node notice) {
        node = new StackPane(notice);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }
}
