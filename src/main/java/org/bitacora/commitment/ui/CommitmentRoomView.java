package org.bitacora.commitment.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.list.ListAndRecord;
import org.bitacora.fx.list.ListPane;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.HowTo;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.part.Segments;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The room Compromisos: all of them as a list with one record beside it, or as a board.
final class CommitmentRoomView implements Screen {

    private static final String LIST = "list";

    private final CommitmentDesk desk;
    private final CommitmentListViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final StringProperty title = new SimpleStringProperty(Texts.get("commitment.room"));
    private final Segments views = new Segments().segment(LIST, Texts.get("commitment.view.list"))
            .segment(CommitmentRoom.BOARD, Texts.get("commitment.view.board"));
    private final CommitmentList states;
    private final ListPane<CommitmentRow> list;
    private final BoardView board;
    private final ListAndRecord both;
    private final StackPane body = Boxes.tall(new StackPane());
    private final VBox node;
    private final Told told;
    private Subscriptions ofRecord = new Subscriptions();
    private CommitmentRecordView record;
    private Place place;

    CommitmentRoomView(CommitmentDesk desk, Place place) {
        this.desk = desk;
        this.place = place;
        model = new CommitmentListViewModel(desk);
        told = new Told(body, desk);
        states = new CommitmentList(desk, model, this::choose);
        list = states.pane();
        board = new BoardView(desk, model, told);
        both = new ListAndRecord(list, new StackPane());
        node = new VBox(new RecordHeader(Texts.get("commitment.room")).status(views)
                .acts(Buttons.small(Buttons.quiet(Texts.get("commitment.reminders"), Feather.BELL, this::remind)),
                        Buttons.small(Buttons.outlined(Texts.get("commitment.new"), Feather.PLUS, this::begin))), body);
        node.getStylesheets().add(CommitmentRoomView.class.getResource("commitment.css").toExternalForm());
        body.setMinHeight(0);
        views.chosen().set(isBoard(place) ? CommitmentRoom.BOARD : LIST);
        views.chosen().subscribe((before, now) -> turn(now));
        if (CommitmentRoom.OVERDUE.equals(place.section())) {
            states.choose(CommitmentListViewModel.Choice.OVERDUE);
        }
    }

    private static boolean isBoard(Place place) {
        return place.kind() == null && CommitmentRoom.BOARD.equals(place.section());
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
        model.open(subscriptions, () -> show(place), this::readAgain);
    }

    /// The list was read anew: the record on show stays the marked one; the first commitment brings the list.
    private void readAgain() {
        board.show();
        if (record == null) {
            both.alone().set(model.rows().isEmpty());
            both.showList(beside());
        }
        mark();
    }

    private void mark() {
        list.mark(record == null ? null : model.find(record.id()).orElse(null));
    }

    @Override
    public boolean show(Place wished) {
        if (wished.kind() != null && !CommitmentRoom.kinds().contains(wished.kind())) {
            return false;
        }
        place = wished;
        if (wished.kind() == null) {
            showFront(wished);
        } else if (record != null && record.isRecorded() && record.id().equals(wished.id())) {
            record.section(wished.section());
        } else {
            open(wished);
        }
        return true;
    }

    private void showFront(Place wished) {
        closeRecord();
        title.set(Texts.get("commitment.room"));
        if (CommitmentRoom.OVERDUE.equals(wished.section())) {
            states.choose(CommitmentListViewModel.Choice.OVERDUE);
        }
        boolean asBoard = isBoard(wished) && !model.rows().isEmpty();
        views.chosen().set(asBoard ? CommitmentRoom.BOARD : LIST);
        if (asBoard) {
            body.getChildren().setAll(board.node());
            board.show();
            board.focus();
            return;
        }
        body.getChildren().setAll(both);
        both.alone().set(model.rows().isEmpty());
        Node beside = beside();
        if (model.rows().isEmpty()) {
            both.show(beside);
            Focus.first(beside);
        } else {
            both.showList(beside);
            list.focusList();
        }
        mark();
    }

    private Node beside() {
        boolean bare = model.rows().isEmpty();
        return new StackPane(bare ? EmptyState.of(Feather.CHECK_SQUARE, Texts.get("commitment.nothing"),
                Texts.get("commitment.purpose"), Buttons.filled(Texts.get("commitment.new"), Feather.PLUS, this::begin),
                HowTo.link(desk.navigator(), "commitments"))
                : EmptyState.of(Feather.CHECK_SQUARE, Texts.get("commitment.choose"),
                        Texts.get("commitment.choose.purpose")));
    }

    private void open(Place wished) {
        closeRecord();
        views.chosen().set(LIST);
        body.getChildren().setAll(both);
        Subscriptions mine = ofRecord;
        CommitmentRecordView.open(desk, wished.id(), told, mine, view -> {
            if (mine == ofRecord) {
                shown(wished, view);
            }
        });
    }

    private void shown(Place wished, CommitmentRecordView view) {
        both.alone().set(model.rows().isEmpty());
        if (view == null) {
            both.show(new StackPane(CommitmentRecordView.missing()));
            return;
        }
        record = view;
        both.show(view.node());
        title.bind(view.title());
        mark();
        if (wished.id() == null) {
            // A scroll pane takes its content into the scene when it is first styled; before, nothing in it has focus.
            view.node().applyCss();
            view.focus();
        } else {
            view.section(wished.section());
            if (!both.isFocusWithin()) {
                list.focusList();
            }
        }
    }

    private void turn(String view) {
        boolean boardNow = body.getChildren().contains(board.node());
        if (CommitmentRoom.BOARD.equals(view) != boardNow && !(model.rows().isEmpty() && !boardNow)) {
            desk.navigator().open(CommitmentRoom.BOARD.equals(view)
                    ? Place.room(CommitmentRoom.NAME).at(CommitmentRoom.BOARD) : Place.room(CommitmentRoom.NAME));
        }
    }

    private void begin() {
        desk.navigator().open(CommitmentRoom.newPlace());
    }

    /// Of all that are on show.
    private void remind() {
        new Reminders(desk).write(node, isBoard(place) ? model.rows() : list.shown());
    }

    private void choose(CommitmentRow row) {
        if (record == null || !record.id().equals(row.id())) {
            desk.navigator().open(Place.record("commitment", row.id()).in(CommitmentRoom.NAME));
        }
    }

    private void closeRecord() {
        leave();
        title.unbind();
        record = null;
        ofRecord.close();
        ofRecord = new Subscriptions();
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
