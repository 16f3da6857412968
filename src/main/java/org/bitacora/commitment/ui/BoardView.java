package org.bitacora.commitment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.bitacora.commitment.model.CommitmentCodes;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Place;
import org.bitacora.fx.Sight;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.i18n.Texts;

/// All commitments as cards in columns: pending, in progress, overdue, fulfilled. Arrows go from card to card, with
/// Ctrl they change its state; R moves its day, Enter opens it. Overdue is no state that somebody sets: such a card
/// leaves its column when it is fulfilled or its day is moved.
final class BoardView {

    /// Of the fulfilled ones only the latest: the list has them all.
    private static final int MOST_CLOSED = 30;

    private final CommitmentDesk desk;
    private final CommitmentListViewModel model;
    private final Told told;
    private final List<List<BoardCard>> columns = new ArrayList<>();
    private final VBox node;
    private final VBox area = Boxes.tall(new VBox());

    BoardView(CommitmentDesk desk, CommitmentListViewModel model, Told told) {
        this.desk = desk;
        this.model = model;
        this.told = told;
        area.setMinHeight(0);
        node = Boxes.styled(new VBox(area, legend()), "commitment-board");
        node.setMinHeight(0);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    Node node() {
        return node;
    }

    private static Node legend() {
        return Boxes.styled(Boxes.row(16, key(Texts.get("commitment.board.key.arrows"), "commitment.board.go"),
                key(Texts.get("commitment.board.key.move"), "commitment.board.move"),
                key("R", "commitment.board.reschedule"),
                key(Texts.get("commitment.board.key.enter"), "commitment.board.open")), "commitment-legend");
    }

    private static Node key(String cap, String words) {
        return Keycaps.legend(cap, Texts.get(words));
    }

    /// Lays the cards out anew; the one that had the focus keeps it, wherever it is now.
    void show() {
        UUID focused = current() == null ? null : current().row().id();
        columns.clear();
        List<Node> shown = new ArrayList<>();
        for (String status : CommitmentListViewModel.COLUMNS) {
            List<CommitmentRow> rows = model.column(status);
            boolean cut = status.equals(CommitmentCodes.FULFILLED) && rows.size() > MOST_CLOSED;
            List<BoardCard> cards = (cut ? rows.subList(0, MOST_CLOSED) : rows).stream()
                    .map(row -> new BoardCard(row, desk.today(), () -> open(row))).toList();
            columns.add(cards);
            shown.add(column(status, rows.size(), cards));
        }
        GridPane grid = Boxes.tall(Boxes.equal(16, shown.toArray(Node[]::new)));
        grid.setMinHeight(0);
        RowConstraints whole = new RowConstraints();
        whole.setPercentHeight(100);
        grid.getRowConstraints().setAll(whole);
        area.getChildren().setAll(grid);
        // A scroll pane takes its content into the scene when it is first styled; before, no card can have the focus.
        area.applyCss();
        if (focused != null) {
            columns.stream().flatMap(List::stream).filter(card -> card.row().id().equals(focused)).findFirst()
                    .ifPresent(this::stand);
        }
    }

    private static Node column(String status, int count, List<BoardCard> cards) {
        Label word = Labels.strong(CommitmentWords.word(status));
        HBox head = Boxes.styled(Boxes.row(8, word, Chips.counter(Integer.toString(count))), "commitment-column-head");
        VBox stack = Boxes.styled(Boxes.column(8, cards.toArray(Node[]::new)), "commitment-cards");
        if (cards.isEmpty()) {
            stack.getChildren().add(Labels.wrapping(Labels.caption(Texts.get("commitment.board.none." + status))));
        } else if (count > cards.size()) {
            stack.getChildren().add(Labels.wrapping(Labels.caption(Texts.get("commitment.board.more",
                    count - cards.size()))));
        }
        VBox column = Boxes.styled(new VBox(head, Boxes.scrolling(stack)), "commitment-column");
        column.setMinHeight(0);
        return column;
    }

    void focus() {
        area.applyCss();
        columns.stream().flatMap(List::stream).findFirst().ifPresent(this::stand);
    }

    private void stand(BoardCard card) {
        card.requestFocus();
        Sight.bring(card);
    }

    private BoardCard current() {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        return owner instanceof BoardCard card ? card : null;
    }

    private void keys(KeyEvent event) {
        BoardCard card = current();
        if (card == null) {
            return;
        }
        boolean moves = event.isShortcutDown();
        switch (event.getCode()) {
            case LEFT -> turn(event, card, moves, -1);
            case RIGHT -> turn(event, card, moves, 1);
            case UP -> step(event, card, -1);
            case DOWN -> step(event, card, 1);
            case R -> reschedule(event, card);
            default -> { }
        }
    }

    private void turn(KeyEvent event, BoardCard card, boolean moves, int by) {
        event.consume();
        if (moves) {
            move(card, by);
        } else {
            beside(card, by);
        }
    }

    private void step(KeyEvent event, BoardCard card, int by) {
        event.consume();
        List<BoardCard> column = columnOf(card);
        int next = column.indexOf(card) + by;
        if (next >= 0 && next < column.size()) {
            stand(column.get(next));
        }
    }

    /// To the next column that has cards.
    private void beside(BoardCard card, int by) {
        List<BoardCard> from = columnOf(card);
        int height = from.indexOf(card);
        for (int at = columns.indexOf(from) + by; at >= 0 && at < columns.size(); at += by) {
            List<BoardCard> column = columns.get(at);
            if (!column.isEmpty()) {
                stand(column.get(Math.min(height, column.size() - 1)));
                return;
            }
        }
    }

    private List<BoardCard> columnOf(BoardCard card) {
        return columns.stream().filter(column -> column.contains(card)).findFirst().orElse(List.of());
    }

    private void move(BoardCard card, int by) {
        CommitmentListViewModel.moved(card.row().standing(), by).ifPresent(state -> desk.act(
                progress -> desk.commitments().move(card.row().id(), state), () -> told.undoable(
                        Texts.get("commitment.board.moved", CommitmentWords.word(state)))));
    }

    private void reschedule(KeyEvent event, BoardCard card) {
        if (!event.isShortcutDown() && !event.isAltDown() && card.row().standing().isOpen()
                && event.getCode() == KeyCode.R) {
            event.consume();
            new DayDialog(desk, card.row().standing(), () -> told.undoable(Texts.get("commitment.rescheduled")))
                    .show(node);
        }
    }

    private void open(CommitmentRow row) {
        desk.navigator().open(Place.record("commitment", row.id()).in(CommitmentRoom.NAME));
    }
}
