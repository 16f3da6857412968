package org.bitacora.commitment.ui;

import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.bitacora.commitment.model.CommitmentCatalogues;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Tone;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.list.ListPane;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.Segments;
import org.bitacora.i18n.Texts;

/// All commitments as a list with its choice of states above it, and the columns of its Excel file.
final class CommitmentList {

    private final CommitmentDesk desk;
    private final CommitmentListViewModel model;
    private final Segments states = new Segments();
    private final ListPane<CommitmentRow> pane;

    /// @param chosen hears of the commitment that is to be shown
    CommitmentList(CommitmentDesk desk, CommitmentListViewModel model, Consumer<CommitmentRow> chosen) {
        this.desk = desk;
        this.model = model;
        for (CommitmentListViewModel.Choice choice : CommitmentListViewModel.Choice.values()) {
            states.segment(choice.name(), Texts.get("commitment.list." + choice.name()));
        }
        states.chosen().set(model.choice().get().name());
        pane = new ListPane<>(model.rows(), this::line)
                .filteredBy(CommitmentRow::searched).groupedBy(row -> CommitmentWords.bucket(row.standing()))
                .whenEmpty(Boxes.column(0)).onChosen(chosen);
        columns();
        states.chosen().subscribe(code -> {
            model.choice().set(CommitmentListViewModel.Choice.valueOf(code));
            pane.only(model.chosen());
        });
        pane.getChildren().add(1, Boxes.styled(new StackPane(states), "commitment-states"));
    }

    ListPane<CommitmentRow> pane() {
        return pane;
    }

    /// Shows those of a choice.
    void choose(CommitmentListViewModel.Choice choice) {
        states.chosen().set(choice.name());
    }

    private void columns() {
        pane.value(Texts.get("commitment.dueDate"), 90, row -> row.commitment().dueDate())
                .text(Texts.get("commitment.text"), 320, CommitmentRow::text)
                .text(Texts.get("commitment.state"), 100, row -> CommitmentWords.status(row.standing()))
                .text(Texts.get("commitment.assignee"), 220, CommitmentRow::assignee)
                .text(Texts.get("commitment.institution"), 220, CommitmentRow::institution)
                .text(Texts.get("commitment.mesa"), 220, CommitmentRow::mesa)
                .text(Texts.get("commitment.origin"), 220, CommitmentRow::origin)
                .text(Texts.get("commitment.level"), 110, row -> CommitmentCatalogues.LEVELS.label(
                        row.commitment().level()))
                .value(Texts.get("commitment.agreedOn"), 90, row -> row.commitment().agreedOn())
                .value(Texts.get("commitment.column.overdue"), 90, row -> row.standing().isOverdue()
                        ? row.standing().overdue() : null)
                .value(Texts.get("commitment.column.progress"), 80, row -> row.standing().progress())
                .value(Texts.get("commitment.column.moved"), 80, row -> row.standing().reschedulings().size())
                .value(Texts.get("commitment.closedOn"), 90, row -> row.commitment().closedOn())
                .exported(desk.excel(), Texts.get("commitment.room"));
    }

    private Line line(CommitmentRow row) {
        return new Line(CommitmentWords.brief(row.commitment()), CommitmentWords.join(" · ",
                CommitmentWords.bareDay(row.standing(), desk.today()), row.who()), row.standing().isOverdue()
                ? Chips.of(Tone.BAD, CommitmentWords.status(row.standing())) : null);
    }
}
