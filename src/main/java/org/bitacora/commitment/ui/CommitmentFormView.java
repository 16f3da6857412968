package org.bitacora.commitment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.CommitmentCatalogues;
import org.bitacora.commitment.model.CommitmentKind;
import org.bitacora.commitment.model.Rescheduling;
import org.bitacora.commitment.model.Standing;
import org.bitacora.directory.AttachedFiles;
import org.bitacora.directory.model.AttachmentKind;
import org.bitacora.directory.model.AttachmentRoles;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Place;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.record.FilesPart;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.i18n.Texts;
import org.bitacora.record.RecordRef;
import org.kordamp.ikonli.feather.Feather;

/// The tab Datos of a commitment: what, who, by when; below it what was told of it and its old dates.
final class CommitmentFormView {

    private final CommitmentDesk desk;
    private final CommitmentViewModel model;
    private final Told told;
    private final Subscriptions bag;
    private final Choosing choosing;
    private final VBox dates = Boxes.column(4);
    private final VBox origin = Boxes.column(0);
    private final VBox followUps = Boxes.column(24);
    private final ScrollPane node;
    private FollowUpsPart part;

    CommitmentFormView(CommitmentDesk desk, CommitmentViewModel model, Told told, Subscriptions bag) {
        this.desk = desk;
        this.model = model;
        this.told = told;
        this.bag = bag;
        choosing = Choosing.live(desk, bag);
        choosing.bringInstitution(model.record());
        node = Boxes.page(24, form(), followUps);
        bag.follow(model.row(), this::show);
        bag.follow(model.recorded(), recorded -> {
            if (recorded && part == null) {
                part = new FollowUpsPart(desk, model.ref().id(), bag);
                followUps.getChildren().setAll(part, evidence());
            }
        });
    }

    /// What proves that it was done.
    private Node evidence() {
        FilesPart files = new FilesPart(AttachedFiles.of(desk.directory().attachments(), model.ref(),
                AttachmentRoles.EVIDENCE), FilesPart.Words.part(Texts.get("commitment.part.files"),
                Texts.get("commitment.part.files.purpose")), desk.tasks(), desk.excel().dialogs(), desk::undo);
        desk.follow(bag, List.of(AttachmentKind.KIND.name()), changes -> files.readAgain());
        return files;
    }

    Node node() {
        return node;
    }

    void focus() {
        Focus.first(node);
    }

    void leave() {
        model.left();
        if (part != null) {
            part.leave();
        }
    }

    private Form form() {
        RecordFields<Commitment> fields = new RecordFields<>(model.record());
        Property<UUID> assignee = model.record().value(CommitmentKind.ASSIGNEE);
        Property<String> level = model.record().value(CommitmentKind.LEVEL);
        // What is chosen is saved at once.
        assignee.addListener(source -> savedSoon());
        model.record().value(CommitmentKind.INSTITUTION).addListener(source -> savedSoon());
        level.addListener(source -> savedSoon());
        FormField due = day(fields);
        Form form = new Form(fields.longText(CommitmentKind.TEXT, 2).needed()
                .help(model.recorded().map(recorded -> recorded ? "" : Texts.get("commitment.text.help"))))
                .together(fields.ref(CommitmentKind.ASSIGNEE, choosing.people()),
                        fields.ref(CommitmentKind.INSTITUTION, choosing.institutions()))
                .together(due, fields.date(CommitmentKind.AGREED_ON), fields.code(CommitmentKind.LEVEL,
                        Choosing.of(CommitmentCatalogues.LEVELS)).day())
                .put(dates);
        FormField reason = fields.text(CommitmentKind.REASON).full().shownWhile(Bindings.createBooleanBinding(
                () -> model.standing().commitment().isCancelled(), model.row()));
        return form.add(reason).put(origin).onLeft(model::left);
    }

    private void savedSoon() {
        if (model.recorded().get()) {
            model.left();
        }
    }

    /// The day stands open as long as it was not settled when the record was opened; a settled one is moved by
    /// [DayDialog], so that the old one is kept.
    private FormField day(RecordFields<Commitment> fields) {
        return model.recorded().get() && model.standing().commitment().dueDate() != null ? settled()
                : fields.date(CommitmentKind.DUE_DATE);
    }

    private FormField settled() {
        Label day = Labels.whole(Labels.body(""));
        day.textProperty().bind(model.row().map(row -> Formats.date(row.commitment().dueDate())));
        Button move = Buttons.link(Texts.get("commitment.reschedule"), this::reschedule);
        move.visibleProperty().bind(model.row().map(row -> row.standing().isOpen()));
        HBox line = Boxes.styled(Boxes.row(12, day, move), "bit-w-name", "commitment-day");
        return FormField.around(Texts.get("commitment.dueDate"), line)
                .doubt(model.record().doubt(CommitmentKind.DUE_DATE));
    }

    void reschedule() {
        leave();
        new DayDialog(desk, model.standing(), () -> told.undoable(Texts.get("commitment.rescheduled"))).show(node);
    }

    private void show(CommitmentRow row) {
        choosing.people().named(row.commitment().assignee(), row.assignee());
        dates.getChildren().setAll(oldDates(row.standing()));
        dates.setVisible(!dates.getChildren().isEmpty());
        dates.setManaged(dates.isVisible());
        Commitment one = row.commitment();
        origin.getChildren().setAll(row.origin().isEmpty() ? List.of() : List.of(FormField.around(
                Texts.get("commitment.origin"), Buttons.link(row.origin(), Feather.CORNER_LEFT_UP,
                        () -> desk.navigator().open(Place.of(new RecordRef(one.originKind(), one.origin())))))));
        origin.setManaged(!row.origin().isEmpty());
    }

    /// Each day it once had, struck out, and why it was moved.
    private List<Node> oldDates(Standing standing) {
        List<Node> lines = new ArrayList<>();
        for (Rescheduling moved : standing.reschedulings()) {
            Label old = Boxes.styled(Labels.whole(Labels.small(moved.fromDate() == null
                    ? Texts.get("commitment.day.none") : Formats.date(moved.fromDate()))), "commitment-old");
            String why = moved.reason() == null ? "" : moved.reason();
            lines.add(Boxes.top(8, old, Labels.wrapping(Labels.second(CommitmentWords.join(" · ",
                    Texts.get("commitment.moved", Formats.date(moved.toDate()), Formats.dayAndMonth(moved.date())),
                    why)))));
        }
        if (!lines.isEmpty()) {
            lines.addFirst(Cards.heading(Texts.get("commitment.part.dates")));
        }
        return lines;
    }
}
