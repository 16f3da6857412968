package org.bitacora.exchange.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.exchange.ArrivalWords;
import org.bitacora.exchange.AttachedWords;
import org.bitacora.exchange.HandedIn;
import org.bitacora.exchange.model.Outstanding;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Busy;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.Tone;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.layer.FailureTeller;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.Glyphs;
import org.bitacora.fx.part.ProgressCard;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// "Entregar": what is not handed in yet, where to, for whom, and the proof that it lies there.
final class HandInPane {

    private final ExchangeDesk desk;
    private final HandInViewModel model;
    private final VBox waiting = new VBox();
    private final VBox places = new VBox();
    private final VBox persons = new VBox();
    private final VBox outcome = Boxes.column(8);
    private final FormField key;
    private final Node node;

    HandInPane(ExchangeDesk desk, Subscriptions bag) {
        this.desk = desk;
        model = new HandInViewModel(desk, bag);
        key = Fields.text(Texts.get("exchange.handIn.key"), model.key()).full()
                .help(Texts.get("exchange.handIn.key.help"));
        key.visibleProperty().bind(model.closed());
        key.managedProperty().bind(model.closed());
        node = page();
        bag.keep(model.outstanding().subscribe(this::showWaiting));
        bag.keep(model.folder().subscribe(folder -> showPlaces()));
        bag.keep(model.teams().subscribe(this::showPersons));
        bag.keep(model.result().subscribe(result -> showOutcome()));
        bag.keep(model.failure().subscribe(failure -> showOutcome()));
        bag.keep(model.busy().state().subscribe(state -> showOutcome()));
    }

    private Node page() {
        VBox column = Boxes.styled(Boxes.column(24,
                Cards.section(Texts.get("exchange.handIn.waiting"), waiting),
                Cards.section(Cards.heading(Texts.get("exchange.handIn.where"), Buttons.link(
                Texts.get("exchange.act.startFile"), Feather.USERS, this::makeStartFile)), places),
                Cards.section(Cards.heading(Texts.get("exchange.handIn.who"), Buttons.link(
                Texts.get("exchange.act.ownKey"), Feather.KEY, this::copyOwnKey)), Boxes.column(12, persons, key)),
                Boxes.column(12, Boxes.row(12, Buttons.filled(Texts.get("exchange.act.handIn"), Feather.UPLOAD,
                model::handIn), Labels.meta(Feather.SHIELD, Texts.get("exchange.handIn.promise"))), outcome)),
                "exchange-narrow");
        return Boxes.page(24, column);
    }

    Node node() {
        return node;
    }

    void open() {
        model.open();
    }

    private void showWaiting(Outstanding outstanding) {
        if (outstanding != null) {
            waiting.getChildren().setAll(Cards.list(List.of(row(outstanding))));
        }
    }

    private Node row(Outstanding outstanding) {
        if (outstanding.changes() > 0) {
            return Rows.led(Glyphs.of(Tone.TINT, Feather.UPLOAD), Texts.count("exchange.handIn.changes",
                    outstanding.changes()), ArrivalWords.kinds(outstanding.kinds()),
                    Labels.whole(Labels.second(last(outstanding))));
        }
        return outstanding.handedInAt().isEmpty()
                ? Rows.led(Glyphs.of(Tone.NEUTRAL, Feather.UPLOAD), Texts.get("exchange.handIn.nothingYet"),
                Texts.get("exchange.handIn.nothingYet.second"))
                : Rows.led(Glyphs.of(Tone.OK, Feather.CHECK), Texts.get("exchange.handIn.none"), last(outstanding));
    }

    private String last(Outstanding outstanding) {
        return outstanding.handedInAt().map(at -> Texts.get("exchange.handIn.last", When.of(at, desk.clock())))
                .orElse(Texts.get("exchange.handIn.never"));
    }

    private void showPlaces() {
        boolean stoodHere = node.getScene() != null && Focus.isInside(node.getScene().getFocusOwner(), places);
        ToggleGroup group = new ToggleGroup();
        List<Node> rows = new ArrayList<>();
        for (Path place : model.places()) {
            boolean stick = Removable.folders().contains(place);
            String name = place.getFileName() == null ? place.toString() : place.getFileName().toString();
            rows.add(row(choice(group, stick ? Texts.get("exchange.place.stick", name) : name,
                    place.equals(model.folder().get()), chosen -> model.folder().set(place)), place.toString()));
        }
        rows.add(Boxes.styled(Boxes.row(12, Buttons.small(Buttons.outlined(Texts.get("exchange.act.otherFolder"),
                Feather.FOLDER, this::chooseFolder))), "bit-row", "exchange-place"));
        places.getChildren().setAll(Cards.list(rows));
        if (stoodHere && group.getSelectedToggle() instanceof RadioButton chosen) {
            chosen.requestFocus();
        }
    }

    private static Node row(RadioButton choice, String second) {
        return Boxes.styled(Boxes.row(12, choice, Boxes.wide(Labels.second(second))), "bit-row", "exchange-place");
    }

    private static RadioButton choice(ToggleGroup group, String text, boolean selected, Consumer<Boolean> chosen) {
        RadioButton choice = new RadioButton(text);
        choice.setMnemonicParsing(false);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.setToggleGroup(group);
        choice.setSelected(selected);
        choice.setOnAction(event -> chosen.accept(true));
        return choice;
    }

    private void chooseFolder() {
        desk.dialogs().folder(node.getScene().getWindow(), Texts.get("exchange.choose.folder"), model.folder().get())
                .ifPresent(model.folder()::set);
    }

    private void showPersons(Map<UUID, String> teams) {
        ToggleGroup group = new ToggleGroup();
        List<Node> rows = new ArrayList<>();
        rows.add(row(choice(group, Texts.get("exchange.who.anybody"), true, chosen -> address(false, null)),
                Texts.get("exchange.who.anybody.second")));
        teams.forEach((device, team) -> rows.add(row(choice(group, team, false,
                chosen -> address(false, device.toString())), Texts.get("exchange.who.team.second"))));
        rows.add(row(choice(group, Texts.get("exchange.who.closed"), false, chosen -> address(true, null)),
                Texts.get("exchange.who.closed.second")));
        persons.getChildren().setAll(Cards.list(rows));
    }

    private void address(boolean closed, String device) {
        model.closed().set(closed);
        model.recipient().set(device);
    }

    private void showOutcome() {
        outcome.getChildren().clear();
        Busy.State state = model.busy().state().get();
        if (state != null) {
            ProgressCard card = new ProgressCard(state.label(), model.busy()::cancel);
            card.at(state.done(), state.total(), state.what());
            outcome.getChildren().add(card);
        } else if (model.failure().get() != null) {
            outcome.getChildren().add(FailureTeller.line(model.failure().get()));
        } else if (model.result().get() != null) {
            outcome.getChildren().add(written(model.result().get()));
        }
    }

    private Node written(HandedIn handed) {
        List<Node> rows = new ArrayList<>();
        for (Path file : handed.files()) {
            rows.add(Rows.led(Glyphs.of(Tone.OK, Feather.CHECK), file.getFileName().toString(),
                    Texts.get("exchange.handIn.in", file.getParent()), Chips.ok(Texts.get("exchange.chip.verified"))));
        }
        String what = Texts.count("exchange.handIn.done", handed.changes(),
                Formats.size(handed.bytes()));
        String files = AttachedWords.included(handed.attached(), handed.attachedBytes());
        return Boxes.column(8, Cards.list(rows),
                Labels.wrapping(Labels.second(files.isEmpty() ? what : what + " " + files)));
    }

    /// Says in words what it holds before it is written.
    private void makeStartFile() {
        desk.tasks().run(Texts.get("exchange.task.startFile"), progress -> desk.startFiles().holds(), holds ->
                new DialogBox(Texts.get("exchange.startFile.title")).wide()
                .say(Texts.get("exchange.startFile.holds", ArrivalWords.kinds(holds)))
                .say(Texts.get("exchange.startFile.nobody")).leaving(Texts.get("fx.close"))
                .main(Texts.get("exchange.startFile.act"), Feather.FOLDER, this::writeStartFile).show(node));
    }

    private void writeStartFile() {
        desk.dialogs().folder(node.getScene().getWindow(), Texts.get("exchange.choose.folder"), model.folder().get())
                .ifPresent(folder -> desk.tasks().run(Texts.get("exchange.task.startFile"),
                progress -> desk.startFiles().write(folder), written -> Layer.over(node).toast(
                Texts.get("exchange.startFile.done", written.file().getFileName()))));
    }

    /// The key that others need to encrypt for this laptop; made only when asked for.
    private void copyOwnKey() {
        desk.tasks().run(Texts.get("exchange.task.key"), progress -> desk.service().receivingKey(), own -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(own);
            Clipboard.getSystemClipboard().setContent(content);
            Layer.over(node).toast(Texts.get("exchange.key.copied", own));
        });
    }
}
