package org.bitacora.mesa.ui;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;

/// The page of a tab of a mesa: any node, and what to do when it is left.
public final class MesaPage implements Screen {

    private final Node node;
    private final Runnable leaving;
    private final Subscriptions subscriptions;

    /// @param leaving hands over what was typed and not yet saved
    /// @param subscriptions what the page listens to, emptied when it closes
    public MesaPage(Node node, Runnable leaving, Subscriptions subscriptions) {
        this.node = node;
        this.leaving = leaving;
        this.subscriptions = subscriptions;
    }

    /// A page that is only shown.
    static MesaPage still(Node node) {
        return new MesaPage(new StackPane(node), () -> { }, new Subscriptions());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public void leave() {
        leaving.run();
    }
}
