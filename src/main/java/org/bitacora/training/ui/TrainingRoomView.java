package org.bitacora.training.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.bitacora.directory.model.Localities;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Crumb;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.list.ListAndRecord;
import org.bitacora.fx.list.ListPane;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.HowTo;
import org.bitacora.fx.part.Segments;
import org.bitacora.i18n.Texts;
import org.bitacora.training.TrainingSummary;
import org.bitacora.training.model.TrainingCodes;
import org.kordamp.ikonli.feather.Feather;

/// The room Capacitaciones: the list at the left, the record of the chosen one at the right. A grid takes the whole
/// sheet; the breadcrumb brings the list back.
final class TrainingRoomView implements Screen {

    private final TrainingDesk desk;
    private final Navigator navigator;
    private final List<TrainingTab> tabs;
    private final Supplier<List<Choice>> questionnaires;
    private final TrainingListViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final StringProperty title = new SimpleStringProperty(Texts.get("training.list.title"));
    private final ListPane<TrainingSummary> list;
    private final ListAndRecord node;
    private Place place;
    private TrainingRecordView record;
    private boolean bare;

    TrainingRoomView(TrainingDesk desk, Navigator navigator, List<TrainingTab> tabs,
            Supplier<List<Choice>> questionnaires, Place place) {
        this.desk = desk;
        this.navigator = navigator;
        this.tabs = tabs;
        this.questionnaires = questionnaires;
        this.place = place;
        model = new TrainingListViewModel(desk);
        list = list();
        node = new ListAndRecord(list, new StackPane());
        node.getStylesheets().add(TrainingRoomView.class.getResource("training.css").toExternalForm());
    }

    private ListPane<TrainingSummary> list() {
        Segments states = new Segments().segment(TrainingListViewModel.Choice.ALL.name(), Texts.get("training.list.all"))
                .segment(TrainingListViewModel.Choice.WAITING.name(), Texts.get("training.list.waiting"))
                .segment(TrainingListViewModel.Choice.HELD.name(), Texts.get("training.list.held"));
        states.chosen().set(model.choice().get().name());
        ListPane<TrainingSummary> pane = new ListPane<>(model.trainings(), this::line)
                .head(Texts.get("training.list.title"), Buttons.small(Buttons.outlined(Texts.get("training.list.new"),
                        Feather.PLUS, this::begin)))
                .filteredBy(summary -> TrainingListViewModel.quarter(summary) + " " + TrainingWords.name(
                        summary.training()) + " " + model.second(summary) + " "
                        + TrainingWords.where(summary.training(), desk.directory()))
                .groupedBy(TrainingListViewModel::quarter).whenEmpty(Boxes.column(0)).onChosen(this::choose);
        columns(pane).exported(desk.excel(), Texts.get("training.list.title"));
        states.chosen().subscribe(chosen -> {
            model.choice().set(TrainingListViewModel.Choice.valueOf(chosen));
            pane.only(model.chosen());
        });
        pane.getChildren().add(1, Boxes.styled(new StackPane(states), "training-states"));
        return pane;
    }

    private ListPane<TrainingSummary> columns(ListPane<TrainingSummary> pane) {
        return pane.value(Texts.get("training.list.column.date"), 90, TrainingListViewModel::day)
                .text(Texts.get("training.list.column.name"), 320, one -> TrainingWords.name(one.training()))
                .text(Texts.get("training.list.column.state"), 120, one -> TrainingWords.state(one.schedule()))
                .text(Texts.get("training.list.column.host"), 260, model::host)
                .text(Texts.get("training.list.column.place"), 160, one -> Territories.label(
                        one.training().municipality()))
                .text(Texts.get("training.list.column.locality"), 120, one -> Localities.label(
                        one.training().locality()))
                .value(Texts.get("training.list.column.people"), 80, TrainingSummary::people);
    }

    private Line line(TrainingSummary summary) {
        boolean held = summary.schedule().state().equals(TrainingCodes.HELD);
        return new Line(TrainingWords.name(summary.training()), model.second(summary),
                held ? null : TrainingWords.chip(summary.schedule()));
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
        return record == null || record.model().summary().get() == null ? List.of()
                : List.of(Crumb.of(TrainingListViewModel.quarter(record.model().summary().get())));
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public void opened() {
        model.open(subscriptions, () -> show(place), this::mark);
    }

    /// The list was read anew: the record on show stays the marked one; the first training brings the list.
    private void mark() {
        if (record == null && bare != model.trainings().isEmpty()) {
            showFront();
            return;
        }
        list.mark(record == null ? null : model.find(record.id()).orElse(null));
    }

    @Override
    public boolean show(Place wished) {
        if (wished.kind() != null && !TrainingRoom.kinds().contains(wished.kind())) {
            return false;
        }
        place = wished.isRecord() && wished.section() == null ? wished.at(TrainingRecordView.FORM) : wished;
        boolean same = record != null && wished.isRecord() && record.id().equals(wished.id());
        if (same) {
            record.go(wished.section() == null ? TrainingRecordView.FORM : wished.section());
        } else if (wished.isRecord()) {
            showRecord(wished.id(), wished.section());
        } else if (wished.kind() != null) {
            showRecord(null, null);
        } else {
            showFront();
        }
        return true;
    }

    private void showFront() {
        closeRecord();
        bare = model.trainings().isEmpty();
        mark();
        // A room without trainings needs no list of them.
        node.alone().set(bare);
        if (bare) {
            StackPane pane = new StackPane(nothing());
            node.show(pane);
            Focus.first(pane);
        } else {
            node.showList(new StackPane(chooseOne()));
            list.focusList();
        }
        title.set(Texts.get("training.list.title"));
    }

    private Node nothing() {
        return EmptyState.of(Feather.BOOK_OPEN, Texts.get("training.list.nothing"),
                Texts.get("training.list.purpose"),
                Buttons.filled(Texts.get("training.new"), Feather.PLUS, this::begin),
                HowTo.link(navigator, "announce"));
    }

    private Node chooseOne() {
        return EmptyState.of(Feather.BOOK_OPEN, Texts.get("training.list.choose"),
                Texts.get("training.list.choosePurpose"),
                Buttons.filled(Texts.get("training.new"), Feather.PLUS, this::begin));
    }

    private void showRecord(UUID id, String section) {
        closeRecord();
        record = new TrainingRecordView(desk, tabs, questionnaires, id, other -> navigator.open(
                Place.record("training", other).in(TrainingRoom.NAME)));
        node.show(record);
        title.bind(record.model().title());
        mark();
        record.open(section, this::turned, () -> navigator.open(Place.room(TrainingRoom.NAME)));
    }

    /// A grid needs the whole sheet; every other page leaves room for the list.
    private void turned(String tab) {
        if (tab == null) {
            navigator.open(Place.room(TrainingRoom.NAME));
            return;
        }
        boolean wide = tab.equals(TrainingRecordView.ATTENDANCE)
                || tabs.stream().anyMatch(other -> other.key().equals(tab) && other.wide());
        node.alone().set(wide);
        Place now = Place.record("training", record.id()).in(TrainingRoom.NAME).at(tab);
        boolean here = now.sameThing(place) && place.section() != null && place.section().startsWith(tab);
        if (!here) {
            place = now;
            navigator.moved(now);
        }
    }

    private void begin() {
        navigator.open(TrainingRoom.newPlace());
    }

    private void choose(TrainingSummary summary) {
        if (record == null || !record.id().equals(summary.id())) {
            navigator.open(Place.record("training", summary.id()).in(TrainingRoom.NAME));
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
