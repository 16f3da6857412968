package org.bitacora.fx.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.i18n.Texts;
import org.bitacora.record.RecordRef;
import org.bitacora.task.Tasks;
import org.kordamp.ikonli.feather.Feather;

/// The tab "Historia" of any record: who changed what and when, day by day.
public final class HistoryView {

    private final VBox days = Boxes.column(24);
    private final ScrollPane node = Boxes.page(24, days);

    /// Reads the history now; make a new view to read it again.
    public HistoryView(Tasks tasks, Histories histories, List<RecordRef> records) {
        tasks.run(Texts.get("fx.history.loading"), progress -> histories.of(records), this::show);
    }

    public Node node() {
        return node;
    }

    private void show(List<HistoryLine> lines) {
        if (lines.isEmpty()) {
            days.getChildren().setAll(EmptyState.of(Feather.CLOCK, Texts.get("fx.history.none"),
                    Texts.get("fx.history.none.purpose")));
            return;
        }
        List<Node> sections = new ArrayList<>();
        List<Node> rows = new ArrayList<>();
        LocalDate day = lines.getFirst().when().toLocalDate();
        for (HistoryLine line : lines) {
            if (!line.when().toLocalDate().equals(day)) {
                sections.add(Cards.section(Formats.startingDate(day), Cards.list(rows)));
                rows = new ArrayList<>();
                day = line.when().toLocalDate();
            }
            rows.add(row(line));
        }
        sections.add(Cards.section(Formats.startingDate(day), Cards.list(rows)));
        days.getChildren().setAll(sections);
    }

    private static Node row(HistoryLine line) {
        VBox words = Boxes.column(4, sentence(line));
        line.changes().forEach(change -> words.getChildren().add(change(line, change)));
        return Boxes.styled(Boxes.top(12, Icons.of(icon(line.act())), Boxes.wide(words),
                Labels.whole(Labels.second(Formats.time(line.when().toLocalTime())))), "bit-row", "bit-history-row");
    }

    private static Node sentence(HistoryLine line) {
        String act = switch (line.act()) {
            case CREATED -> "fx.history.created";
            case CHANGED -> "fx.history.changed";
            case DELETED -> "fx.history.deleted";
            case RESTORED -> "fx.history.restored";
        };
        HBox sentence = Boxes.row(6, Labels.strong(Texts.get(act, line.author())));
        String where = String.join(" · ", List.of(line.subject(), line.team()).stream()
                .filter(part -> !part.isEmpty()).toList());
        if (!where.isEmpty()) {
            sentence.getChildren().add(Labels.second(where));
        }
        return sentence;
    }

    private static Node change(HistoryLine line, HistoryLine.Change change) {
        Label words = Labels.wrapping(Labels.small(change.label() + ": " + said(line, change)));
        return Boxes.wide(words);
    }

    private static String said(HistoryLine line, HistoryLine.Change change) {
        if (line.act() == HistoryLine.Act.CREATED) {
            return change.after();
        }
        String after = change.after().isEmpty() ? Texts.get("fx.history.cleared")
                : Texts.get("fx.history.now", change.after());
        String before = change.before().isEmpty() ? Texts.get("fx.history.was-empty")
                : Texts.get("fx.history.before", change.before());
        return after + ", " + before;
    }

    private static Feather icon(HistoryLine.Act act) {
        return switch (act) {
            case CREATED -> Feather.PLUS;
            case CHANGED -> Feather.EDIT_2;
            case DELETED -> Feather.TRASH_2;
            case RESTORED -> Feather.ROTATE_CCW;
        };
    }
}
