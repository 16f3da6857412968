package org.bitacora.exchange.ui;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.bitacora.fx.Crumb;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.part.Segments;
import org.bitacora.i18n.Texts;

/// "Entregar y recibir": four panes under one head. A place of this room may name the pane in its section.
public final class ExchangeView implements Screen {

    public static final String ROOM = "exchange";
    public static final String HAND_IN = "hand-in";
    public static final String RECEIVE = "receive";
    public static final String HISTORY = "history";
    public static final String TEAMS = "teams";
    /// "Recibir" with the first difference that waits.
    public static final String DIFFERENCES = "differences";

    private static final Set<String> PANES = Set.of(HAND_IN, TEAMS, HISTORY);

    private final ExchangeDesk desk;
    private final Place first;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Segments segments = new Segments();
    private final RecordHeader header = new RecordHeader(Texts.get("exchange.room"));
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final BorderPane node = ExchangeStyle.on(new BorderPane());
    private final ReceivePane receive;
    private final HandInPane handIn;
    private final TeamsPane teams;
    private final HistoryPane history;

    public ExchangeView(ExchangeDesk desk, Place place) {
        this.desk = desk;
        first = place;
        receive = new ReceivePane(desk, subscriptions);
        handIn = new HandInPane(desk, subscriptions);
        teams = new TeamsPane(desk, subscriptions);
        history = new HistoryPane(desk, subscriptions);
        segments.segment(HAND_IN, Texts.get("exchange.tab.handIn")).segment(RECEIVE, Texts.get("exchange.tab.receive"))
                .segment(TEAMS, Texts.get("exchange.tab.teams")).segment(HISTORY, Texts.get("exchange.tab.history"));
        header.status(segments);
        node.setTop(header);
        segments.chosen().set(paneOf(place));
        subscriptions.follow(segments.chosen(), this::turnTo);
    }

    private void turnTo(String section) {
        switch (section) {
            case HAND_IN -> put(handIn.node(), Texts.get("exchange.tab.handIn"), List.of());
            case TEAMS -> put(teams.node(), Texts.get("exchange.tab.teams"), List.of());
            case HISTORY -> put(history.node(), Texts.get("exchange.tab.history"), List.of());
            default -> put(receive.node(), Texts.get("exchange.tab.receive"), receive.acts());
        }
        desk.navigator().moved(Place.room(ROOM).at(section));
    }

    private void put(Node pane, String name, List<Node> acts) {
        node.setCenter(pane);
        header.acts(acts.toArray(Node[]::new));
        title.set(name);
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
    public List<Crumb> trail() {
        return List.of();
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public void opened() {
        receive.open(DIFFERENCES.equals(first.section()));
        handIn.open();
        teams.open();
        history.open();
    }

    @Override
    public boolean show(Place place) {
        segments.chosen().set(paneOf(place));
        if (DIFFERENCES.equals(place.section())) {
            receive.showDifferences();
        }
        return true;
    }

    private static String paneOf(Place place) {
        return PANES.contains(Objects.requireNonNullElse(place.section(), RECEIVE)) ? place.section() : RECEIVE;
    }
}
