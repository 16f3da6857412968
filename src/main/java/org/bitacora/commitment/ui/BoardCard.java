package org.bitacora.commitment.ui;

import java.time.LocalDate;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.bitacora.commitment.model.Standing;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;

/// One commitment on the board; a press or Enter opens it. (A button would not grow with its words.)
final class BoardCard extends VBox {

    private final CommitmentRow row;

    BoardCard(CommitmentRow row, LocalDate today, Runnable open) {
        this.row = row;
        Boxes.styled(this, "commitment-card", "bit-gap-6");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        String title = CommitmentWords.title(row.commitment());
        setAccessibleText(CommitmentWords.join(", ", title, row.who(), CommitmentWords.status(row.standing()),
                CommitmentWords.dayAndAgeing(row.standing(), today)));
        getChildren().add(Labels.wrapping(Labels.body(title)));
        if (!row.who().isEmpty()) {
            getChildren().add(Labels.wrapping(Labels.caption(row.who())));
        }
        getChildren().add(day(today));
        FlowPane chips = chips();
        if (!chips.getChildren().isEmpty()) {
            getChildren().add(chips);
        }
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> open.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                open.run();
            }
        });
    }

    CommitmentRow row() {
        return row;
    }

    private Label day(LocalDate today) {
        Standing standing = row.standing();
        Label day = Labels.wrapping(Labels.caption(CommitmentWords.join(" · ",
                CommitmentWords.bareDay(standing, today), CommitmentWords.ageing(standing))));
        return standing.isOverdue() ? Labels.toned(day, Tone.BAD) : day;
    }

    private FlowPane chips() {
        Standing standing = row.standing();
        FlowPane chips = Boxes.flow(8);
        if (standing.isOpen() && !CommitmentWords.progress(standing).isEmpty()) {
            chips.getChildren().add(Chips.neutral(CommitmentWords.progress(standing)));
        }
        if (standing.isRescheduled()) {
            chips.getChildren().add(Chips.neutral(Texts.get("commitment.rescheduled.chip")));
        }
        return chips;
    }
}
