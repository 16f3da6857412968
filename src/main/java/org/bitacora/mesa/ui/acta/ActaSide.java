package org.bitacora.mesa.ui.acta;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.bitacora.directory.AttachedFiles;
import org.bitacora.directory.model.AttachmentRoles;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.Tone;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.record.FilesPart;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.ActaKind;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.paper.DraftingHint;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.mesa.ui.MesaRoom;
import org.kordamp.ikonli.feather.Feather;

/// The right column of the page of an acta: its state and number, what could be written better, the words that belong
/// to no point, who signs, observations, notes, dispatches.
final class ActaSide extends VBox {

    private static final int MOST_HINTS = 6;

    private final ActaViewModel model;
    private final ActaStates states;
    private final VBox hints = new VBox();
    private final StringProperty suggestion = new SimpleStringProperty("");
    private final Button suggest;
    private final Form words;
    private final List<ActaRowsPart<?>> lists;
    private final ActaRowsPart<?> signers;
    private final ActaRowsPart<?> observations;
    private final ActaRowsPart<?> notes;
    private final VBox annexes = new VBox();
    private FilesPart files;
    private boolean filesApproved;
    private boolean allHints;

    ActaSide(ActaViewModel model, Subscriptions bag) {
        this.model = model;
        states = new ActaStates(model);
        suggest = Buttons.link("", Feather.HASH, model::suggestNumber);
        suggest.textProperty().bind(suggestion);
        suggest.visibleProperty().bind(suggestion.isNotEmpty());
        suggest.managedProperty().bind(suggest.visibleProperty());
        RecordFields<Acta> fields = new RecordFields<>(model.record());
        FormField number = fields.integer(ActaKind.NUMBER);
        words = new Form(fields.longText(ActaKind.OPENING, 3).patient(), fields.longText(ActaKind.CLOSING, 3).patient(),
                fields.text(ActaKind.PREPARED_BY).full(), fields.text(ActaKind.REVIEWED_BY).full())
                .onLeft(model::left);
        words.managedProperty().bind(words.visibleProperty());
        hints.managedProperty().bind(hints.visibleProperty());
        ActaLists made = new ActaLists(model);
        signers = made.signers();
        observations = made.observations();
        notes = made.notes();
        lists = List.of(signers, observations, notes, made.dispatches());
        Boxes.styled(this, "bit-side", "mesa-acta-column");
        getChildren().addAll(states.node(), new Form(number).onLeft(model::left).put(suggest), hints, words);
        getChildren().addAll(lists);
        getChildren().add(annexes);
    }

    void show(ActaSight sight) {
        states.show(sight);
        suggestion.set(sight.acta().number() == null ? Texts.get("acta.number.suggest", sight.nextNumber()) : "");
        boolean approved = sight.acta().isApproved();
        words.setVisible(!approved);
        signers.setVisible(!approved);
        notes.setVisible(approved);
        observations.setVisible(MesaCodes.IN_REVIEW.equals(sight.acta().state())
                || !sight.dossier().observations().isEmpty());
        show(sight.hints());
        lists.forEach(ActaRowsPart::readAgain);
        showFiles(approved);
    }

    /// What is added before the approval is mostly a presentation, afterwards the signed acta.
    private void showFiles(boolean approved) {
        if (files == null || filesApproved != approved) {
            filesApproved = approved;
            MesaDesk desk = model.desk();
            files = new FilesPart(AttachedFiles.of(desk.directory().attachments(),
                    MesaSessionKind.KIND.ref(model.session()),
                    approved ? AttachmentRoles.SIGNED_ACTA : AttachmentRoles.PRESENTATION), FilesPart.Words.part(
                    Texts.get("acta.paper.annexes"), Texts.get("acta.annexes.none")), desk.tasks(), desk.dialogs(),
                    desk::undo);
            annexes.getChildren().setAll(files);
        } else {
            files.readAgain();
        }
    }

    private void show(List<DraftingHint> all) {
        hints.setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            return;
        }
        VBox rows = Boxes.column(8);
        all.stream().limit(allHints ? all.size() : MOST_HINTS).map(this::row).forEach(rows.getChildren()::add);
        if (!allHints && all.size() > MOST_HINTS) {
            rows.getChildren().add(Buttons.link(Texts.get("acta.hints.all", all.size()), () -> {
                allHints = true;
                show(all);
            }));
        }
        hints.getChildren().setAll(Boxes.column(8, Cards.counted(Texts.get("acta.hints.title"),
                Chips.counter(String.valueOf(all.size()))), Cards.card(rows)));
    }

    /// What concerns a point is mended where its discussion is written.
    private Node row(DraftingHint hint) {
        Node words = Labels.wrapping(Labels.small(hint.sentence()));
        VBox said = Boxes.wide(Boxes.column(2, words));
        if (hint.item() != null) {
            Button go = Buttons.link(Texts.get("acta.hints.go"), () -> model.desk().navigator()
                    .open(MesaRoom.session(model.session()).at("discussion")));
            go.setAccessibleText(go.getText() + ": " + hint.sentence());
            said.getChildren().add(go);
        }
        return Boxes.top(8, Icons.of(Feather.EDIT_3, Tone.NEUTRAL), said);
    }

    void leave() {
        model.left();
        lists.forEach(ActaRowsPart::leave);
    }
}
