package org.bitacora.commitment.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.bitacora.base.Finding;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.CommitmentRules;
import org.bitacora.commitment.model.Rescheduling;
import org.bitacora.commitment.model.Standing;
import org.bitacora.fx.Formats;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Asks for the new day of a commitment and why. Moving keeps the old day for all to see; a day that was only written
/// wrongly is corrected and leaves no trace but in the history.
final class DayDialog {

    private final CommitmentDesk desk;
    private final Commitment commitment;
    private final Runnable done;
    private final Property<LocalDate> day = new SimpleObjectProperty<>();
    private final Property<String> reason = new SimpleObjectProperty<>();
    private final StringProperty error = new SimpleStringProperty("");
    private final FormField dayField = Fields.date(Texts.get("rescheduling.toDate"), day).error(error);
    private final DialogBox box;

    /// @param done called after the day was changed
    DayDialog(CommitmentDesk desk, Standing standing, Runnable done) {
        this.desk = desk;
        this.done = done;
        commitment = standing.commitment();
        day.addListener((source, before, now) -> error.set(""));
        Form form = new Form(dayField, Fields.text(Texts.get("rescheduling.reason"), reason).full());
        box = new DialogBox(Texts.get("commitment.reschedule.title")).wide();
        if (commitment.dueDate() != null) {
            box.say(Texts.get("commitment.reschedule.say", Formats.longDate(commitment.dueDate())));
        }
        box.with(Enter.in(form, this::move));
    }

    void show(Node near) {
        box.leaving(Texts.get("commitment.reschedule.leave"));
        if (commitment.dueDate() != null) {
            box.button(Buttons.outlined(Texts.get("commitment.reschedule.correct"), this::correct));
        }
        Button move = Buttons.filled(Texts.get("commitment.reschedule.act"), Feather.CALENDAR, this::move);
        box.button(move).show(near);
    }

    private void move() {
        if (isSound()) {
            box.close();
            desk.act(progress -> desk.commitments().reschedule(commitment.id(), day.getValue(), reason.getValue()),
                    done);
        }
    }

    private void correct() {
        if (isSound()) {
            box.close();
            desk.act(progress -> desk.commitments().correctDay(commitment.id(), day.getValue()), done);
        }
    }

    /// What the rules forbid is said at the field, and the dialog stays.
    private boolean isSound() {
        dayField.commit();
        if (dayField.isUnreadable()) {
            dayField.focus();
            return false;
        }
        List<Finding> findings = CommitmentRules.check(new Rescheduling(new UUID(0, 0), commitment.id(),
                commitment.dueDate(), day.getValue(), desk.today(), reason.getValue()), commitment);
        error.set(findings.stream().filter(Finding::blocks).map(each -> Texts.get(each.key(), each.args().toArray()))
                .collect(Collectors.joining(" ")));
        if (!error.get().isEmpty()) {
            dayField.focus();
        }
        return error.get().isEmpty();
    }
}
