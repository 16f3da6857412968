package org.bitacora.exchange.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bitacora.exchange.model.TeamArrival;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Place;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.Tone;
import org.bitacora.fx.list.Table;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// "Equipos": who was expected, who is missing, and what came from each. Enter opens the project that waits.
final class TeamsPane {

    private final ExchangeDesk desk;
    private final ObservableList<TeamArrival> arrivals = FXCollections.observableArrayList();
    private final Label sentence = Boxes.styled(new Label(), "bit-strong");
    private final VBox node;

    TeamsPane(ExchangeDesk desk, Subscriptions bag) {
        this.desk = desk;
        Table<TeamArrival> table = new Table<>(arrivals)
                .node(Texts.get("exchange.teams.state"), 190, TeamsPane::word, TeamsPane::chip)
                .text(Texts.get("exchange.teams.team"), 170, TeamArrival::team)
                .second(Texts.get("exchange.teams.inCharge"), 210, TeamArrival::inCharge)
                .second(Texts.get("exchange.teams.territory"), 160, TeamArrival::territory)
                .value(Texts.get("exchange.teams.last"), 120, this::last, this::exactly)
                .number(Texts.get("exchange.teams.files"), 80, arrival ->
                        (long) arrival.files().size(), Formats::number)
                .second(Texts.get("exchange.teams.marks"), 110, arrival -> String.join(", ", arrival.files()))
                .second(Texts.get("exchange.teams.project"), 160, TeamArrival::projectName)
                .filteredBy(TeamsPane::words).onOpened(this::open)
                .exported(desk.excel(), Texts.get("exchange.teams.export"))
                .whenEmpty(EmptyState.of(Feather.USERS, Texts.get("exchange.teams.empty"),
                        Texts.get("exchange.teams.empty.purpose")));
        VBox band = Boxes.styled(new VBox(sentence), "exchange-band");
        band.managedProperty().bind(band.visibleProperty());
        band.visibleProperty().bind(sentence.textProperty().isNotEmpty());
        node = new VBox(band, Boxes.tall(table));
        desk.follow(bag, changes -> open());
    }

    Node node() {
        return node;
    }

    void open() {
        desk.tasks().run(Texts.get("exchange.task.teams"), progress -> desk.teams().arrivals(), this::show);
    }

    private void show(List<TeamArrival> all) {
        arrivals.setAll(all);
        long listed = all.stream().filter(arrival -> arrival.project() != null).count();
        long missing = all.stream().filter(TeamArrival::isMissing).count();
        sentence.setText(listed == 0 ? "" : missing == 0 ? Texts.get("exchange.teams.complete")
                : Texts.count("exchange.teams.missing", missing, listed));
    }

    private void open(TeamArrival arrival) {
        if (arrival.project() != null) {
            desk.navigator().open(Place.record("project", arrival.project()));
        }
    }

    private LocalDateTime last(TeamArrival arrival) {
        return arrival.last().map((Instant at) -> When.local(at, desk.clock())).orElse(null);
    }

    private String exactly(LocalDateTime at) {
        return at == null ? "" : When.exactly(at, LocalDate.now(desk.clock()));
    }

    private static String word(TeamArrival arrival) {
        return Texts.get("exchange.teams.state." + arrival.state());
    }

    private static Label chip(TeamArrival arrival) {
        return Chips.of(switch (arrival.state()) {
            case NEVER, BEFORE -> Tone.WARN;
            case ARRIVED -> Tone.OK;
            case UNLISTED, HERE -> Tone.NEUTRAL;
        }, word(arrival));
    }

    private static String words(TeamArrival arrival) {
        return String.join(" ", arrival.team(), arrival.inCharge(), arrival.territory(), arrival.projectName(),
                word(arrival), String.join(" ", arrival.files()));
    }
}
