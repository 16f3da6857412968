package org.bitacora.mesa.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.bitacora.fx.Crumb;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.mesa.ui.session.SessionPage;
import org.bitacora.mesa.ui.session.SessionViewModel;

/// The page of a session, in the order in which it happens. A place may name the step to stand on.
final class SessionScreen implements Screen {

    private final MesaDesk desk;
    private final Place place;
    private final Subscriptions subscriptions = new Subscriptions();
    private final SessionViewModel model;
    private final SessionPage page;

    SessionScreen(MesaDesk desk, Place place) {
        this.desk = desk;
        this.place = place;
        model = new SessionViewModel(desk, place.id());
        page = new SessionPage(model);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public ObservableValue<String> title() {
        return page.title();
    }

    @Override
    public List<Crumb> trail() {
        return page.trail();
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public void opened() {
        model.open(subscriptions, () -> page.open(subscriptions, place.section()),
                () -> desk.navigator().open(Place.room(MesaRoom.NAME)));
    }

    @Override
    public boolean show(Place other) {
        boolean same = MesaRoom.isSession(other) && place.id().equals(other.id()) && !"acta".equals(other.section());
        if (same) {
            page.turn(other.section());
        }
        return same;
    }

    @Override
    public void leave() {
        page.leave();
    }
}
