package org.bitacora.commitment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.commitment.model.CommitmentKind;
import org.bitacora.commitment.model.FollowUp;
import org.bitacora.commitment.model.FollowUpKind;
import org.bitacora.commitment.model.Rescheduling;
import org.bitacora.commitment.model.ReschedulingKind;
import org.bitacora.commitment.model.Standing;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Place;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.part.TabStrip;
import org.bitacora.fx.record.HistoryView;
import org.bitacora.i18n.Texts;
import org.bitacora.record.RecordRef;
import org.kordamp.ikonli.feather.Feather;

/// The record of one commitment: how it stands, the form with its follow-ups, and its history.
final class CommitmentRecordView {

    static final String FORM = "form";
    static final String HISTORY = "history";

    private final CommitmentDesk desk;
    private final CommitmentViewModel model;
    private final CommitmentFormView form;
    private final Told told;
    private final TabStrip tabs = new TabStrip();
    private final StackPane page = Boxes.tall(new StackPane());
    private final HBox status = Boxes.row(8);
    private final RecordHeader header;
    private final VBox node;

    private CommitmentRecordView(CommitmentDesk desk, CommitmentViewModel model, Told told, Subscriptions bag) {
        this.desk = desk;
        this.model = model;
        this.told = told;
        form = new CommitmentFormView(desk, model, told, bag);
        tabs.tab(FORM, Texts.get("commitment.tab.form"));
        header = header();
        node = new VBox(header, page);
        tabs.reachedFrom(node);
        bag.follow(model.row(), this::show);
        bag.follow(model.recorded(), recorded -> {
            if (recorded && !tabs.has(HISTORY)) {
                tabs.tab(HISTORY, Texts.get("commitment.tab.history"));
                desk.navigator().moved(Place.of(model.ref()).in(CommitmentRoom.NAME));
            }
            show(model.row().get());
        });
        bag.follow(model.gone(), gone -> turn(tabs.chosen().get()));
        tabs.chosen().subscribe((before, now) -> turn(now));
    }

    /// What was read: the record if there is one, and what was typed and not saved.
    private record Found(Optional<CommitmentRow> row, Optional<String> draft) {
    }

    /// Reads a commitment, or begins a new one for no id.
    ///
    /// @param shown gets the view; null if there is no such record
    static void open(CommitmentDesk desk, UUID id, Told told, Subscriptions bag,
            Consumer<CommitmentRecordView> shown) {
        boolean fresh = id == null;
        String key = fresh ? CommitmentViewModel.NEW_DRAFT : CommitmentKind.KIND.name() + "/" + id;
        desk.read(progress -> new Found(fresh ? Optional.of(blank(desk))
                : desk.commitments().find(id).map(standing -> CommitmentRow.of(desk, standing)),
                desk.workspace().drafts().find(key)), found -> {
            if (found.row().isEmpty()) {
                shown.accept(null);
                return;
            }
            CommitmentViewModel model = new CommitmentViewModel(desk, found.row().get(), fresh, bag);
            found.draft().ifPresent(model::resume);
            shown.accept(new CommitmentRecordView(desk, model, told, bag));
        });
    }

    private static CommitmentRow blank(CommitmentDesk desk) {
        return CommitmentRow.of(desk, Standing.of(desk.commitments().draft(), List.of(), List.of(), desk.today(),
                (after, upTo) -> 0));
    }

    Node node() {
        return node;
    }

    UUID id() {
        return model.ref().id();
    }

    boolean isRecorded() {
        return model.recorded().get();
    }

    ObservableValue<String> title() {
        return model.row().map(row -> isRecorded() ? CommitmentWords.brief(row.commitment())
                : Texts.get("commitment.new"));
    }

    void section(String section) {
        tabs.chosen().set(HISTORY.equals(section) && tabs.has(HISTORY) ? HISTORY : FORM);
    }

    void focus() {
        form.focus();
    }

    void leave() {
        form.leave();
    }

    private RecordHeader header() {
        ObservableValue<CommitmentRow> row = model.row();
        return new RecordHeader("").title(title()).status(status)
                .fact(Feather.CALENDAR, row.map(one -> isRecorded()
                        ? CommitmentWords.dayAndAgeing(one.standing(), desk.today()) : ""))
                .fact(Feather.USER, row.map(CommitmentRow::who))
                .fact(Feather.TRENDING_UP, row.map(one -> CommitmentWords.progress(one.standing())))
                .fact(Feather.CORNER_LEFT_UP, row.map(CommitmentRow::origin))
                .tabs(tabs);
    }

    private void show(CommitmentRow row) {
        Standing standing = row.standing();
        boolean recorded = isRecorded();
        status.getChildren().setAll(recorded ? List.of(CommitmentWords.chip(standing)) : List.of());
        header.acts(recorded ? acts(standing) : new Node[0]);
    }

    private Node[] acts(Standing standing) {
        List<MenuItem> more = new ArrayList<>();
        if (standing.isOpen()) {
            more.add(Buttons.item(Texts.get("commitment.reschedule"), form::reschedule));
            more.add(Buttons.item(Texts.get("commitment.reminder"),
                    () -> new Reminders(desk).write(node, List.of(model.row().get()))));
            more.add(Buttons.item(Texts.get("commitment.cancel"), this::cancel));
        }
        more.add(Buttons.item(Texts.get("commitment.delete"), this::delete));
        Node main = standing.isOpen()
                ? Buttons.small(Buttons.outlined(Texts.get("commitment.fulfil"), Feather.CHECK, this::fulfil))
                : Buttons.small(Buttons.outlined(Texts.get("commitment.reopen"), Feather.ROTATE_CCW, this::reopen));
        return new Node[] {main, Buttons.menu(Texts.get("commitment.more"), Feather.MORE_HORIZONTAL,
                more.toArray(MenuItem[]::new))};
    }

    private void fulfil() {
        model.fulfil();
        told.undoable(Texts.get("commitment.fulfilled"));
    }

    private void reopen() {
        model.reopen();
        told.undoable(Texts.get("commitment.reopened"));
    }

    private void cancel() {
        new CancelDialog(reason -> {
            model.cancel(reason);
            told.undoable(Texts.get("commitment.cancelled"));
        }).show(node);
    }

    private void delete() {
        model.delete(() -> told.undoable(Texts.get("commitment.deleted")));
    }

    private void turn(String tab) {
        if (model.gone().get()) {
            page.getChildren().setAll(missing());
        } else if (HISTORY.equals(tab)) {
            // Read anew each time, since it grows with every act.
            page.getChildren().setAll(new HistoryView(desk.tasks(), desk.histories(), records()).node());
        } else {
            page.getChildren().setAll(form.node());
        }
    }

    private List<RecordRef> records() {
        List<RecordRef> records = new ArrayList<>(List.of(model.ref()));
        for (FollowUp one : model.standing().followUps()) {
            records.add(FollowUpKind.KIND.ref(one));
        }
        for (Rescheduling one : model.standing().reschedulings()) {
            records.add(ReschedulingKind.KIND.ref(one));
        }
        return records;
    }

    static Node missing() {
        return EmptyState.of(Feather.TRASH_2, Texts.get("commitment.gone"), Texts.get("commitment.gone.purpose"));
    }
}
