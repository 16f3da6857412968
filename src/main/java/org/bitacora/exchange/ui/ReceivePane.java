package org.bitacora.exchange.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.exchange.Adoption;
import org.bitacora.exchange.AdoptionWords;
import org.bitacora.exchange.Arrival;
import org.bitacora.exchange.OpenDifference;
import org.bitacora.exchange.model.Passage;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Busy;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.list.ListPane;
import org.bitacora.fx.output.FileKind;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.HowTo;
import org.bitacora.fx.part.ProgressCard;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// "Recibir": what waits at the left, what it brings at the right, and below it the difference that waits first. Keys 1
/// and 2 choose between its values.
final class ReceivePane {

    private static final List<FileKind> KINDS = List.of(
            FileKind.of(Texts.get("exchange.choose.kind"), "*.bitpack", "*.bitpack.age", "*.inicio"),
            FileKind.of(Texts.get("exchange.choose.any"), "*"));

    private final ExchangeDesk desk;
    private final ReceiveViewModel model;
    private final ListPane<Entry> list;
    private final VBox cards = Boxes.styled(Boxes.column(16), "exchange-right");
    private final ScrollPane right = Boxes.scrolling(cards);
    private final HBox split;
    private final StackPane node = new StackPane();
    private final Node nothing;

    ReceivePane(ExchangeDesk desk, Subscriptions bag) {
        this.desk = desk;
        model = new ReceiveViewModel(desk, bag);
        list = new ListPane<>(model.entries(), this::line).groupedBy(model::group)
                .onChosen(entry -> model.chosen().set(entry))
                .text(Texts.get("exchange.list.byName"), 200, entry -> line(entry).title()).tool(exporting());
        split = new HBox(list, right);
        HBox.setHgrow(right, Priority.ALWAYS);
        nothing = nothing("exchange.empty");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        bag.keep(model.entries().subscribe(this::arrange));
        bag.keep(model.chosen().subscribe(this::show));
        bag.keep(model.busy().state().subscribe(state -> show()));
        bag.keep(model.done().subscribe(sentence -> toast(sentence)));
        bag.keep(model.doneForGood().subscribe(this::tell));
        bag.keep(model.adoption().subscribe(this::askAdoption));
        bag.keep(model.differences().decided().subscribe(sentence -> toast(sentence)));
        arrange();
    }

    private Node nothing(String title) {
        return EmptyState.of(Feather.DOWNLOAD, Texts.get(title), Texts.get("exchange.empty.purpose"),
                Buttons.filled(Texts.get("exchange.act.chooseFile"), Feather.FILE, this::chooseFiles),
                HowTo.link(desk.navigator(), "receive"));
    }

    /// Only what waits for a decision is worth a list of its own.
    private Button exporting() {
        ObservableList<OpenDifference> waiting = model.differences().all();
        Button button = desk.excel().icon(Texts.get("exchange.differences.export.act"),
                () -> DifferencesSheet.of(waiting));
        button.visibleProperty().bind(Bindings.isNotEmpty(waiting));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    Node node() {
        return node;
    }

    /// The buttons of the head.
    List<Node> acts() {
        return List.of(Buttons.small(Buttons.outlined(Texts.get("exchange.act.chooseFolder"), Feather.FOLDER,
                this::chooseFolder)), Buttons.small(Buttons.outlined(Texts.get("exchange.act.chooseFile"),
                Feather.FILE, this::chooseFiles)));
    }

    /// @param differences whether the first difference shall be on show rather than the first bundle
    void open(boolean differences) {
        model.open(differences);
    }

    void showDifferences() {
        model.chooseDifference();
    }

    private void chooseFiles() {
        model.choose(desk.dialogs().files(node.getScene().getWindow(), Texts.get("exchange.choose.files"), KINDS,
                desk.folder().getValue()));
    }

    private void chooseFolder() {
        desk.dialogs().folder(node.getScene().getWindow(), Texts.get("exchange.choose.folder"),
                desk.folder().getValue()).ifPresent(chosen -> model.choose(List.of(chosen)));
    }

    private void toast(String sentence) {
        if (sentence != null && node.getScene() != null) {
            Layer.over(node).toast(sentence, Texts.get("exchange.act.undo"), desk::undo);
        }
    }

    private void tell(String sentence) {
        if (sentence != null && node.getScene() != null) {
            Layer.over(node).toast(sentence);
        }
    }

    /// Always asked: a guess would put figures into somebody else's report.
    private void askAdoption(Adoption.Offer offer) {
        if (offer != null && node.getScene() != null) {
            DialogBox question = new DialogBox(Texts.get("exchange.adopt.title", offer.project())).wide();
            AdoptionWords.of(offer).forEach(question::say);
            question.leaving(Texts.get("exchange.adopt.no"))
                    .main(Texts.get("exchange.adopt.yes"), Feather.CHECK, model::adopt).show(node);
        }
    }

    private void arrange() {
        Node now = model.entries().isEmpty() && model.busy().state().get() == null ? nothing : split;
        if (!node.getChildren().contains(now)) {
            node.getChildren().setAll(now);
        }
        show();
    }

    /// Cards come and go; who stood in one goes on in the list, where no key decides anything by itself.
    private void show() {
        boolean stood = node.getScene() != null && Focus.isInside(node.getScene().getFocusOwner(), cards);
        list.mark(model.chosen().get());
        fill();
        if (stood) {
            list.focusList();
        }
    }

    private void fill() {
        cards.getChildren().clear();
        if (model.busy().state().get() != null) {
            node.getChildren().setAll(split);
            cards.getChildren().add(progress(model.busy().state().get()));
        }
        switch (model.chosen().get()) {
            case null -> {
            }
            case Entry.All all -> add(ArrivalCards.all(all, () -> model.receive(all.files())));
            case Entry.File file -> add(card(file.arrival()));
            case Entry.Open open -> {
            }
            case Entry.Past past -> add(ArrivalCards.past(past.passage(), desk.clock()));
        }
        OpenDifference difference = model.differenceOnShow();
        if (difference != null && !(model.chosen().get() instanceof Entry.Past)) {
            add(DifferenceCards.of(difference, model.differences(), desk));
        }
        if (cards.getChildren().isEmpty()) {
            add(new StackPane(nothing("exchange.empty.now")));
        }
        right.setVvalue(0);
    }

    private void add(Node card) {
        cards.getChildren().add(card);
    }

    private Node card(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Read read -> new ArrivalCard(read, desk, () -> model.receive(List.of(read.file())),
                    () -> model.putAside(read.file()));
            case Arrival.Refused refused -> ArrivalCards.refused(refused, () -> model.putAside(refused.file()));
        };
    }

    private Node progress(Busy.State state) {
        ProgressCard card = new ProgressCard(state.label(), model.busy()::cancel);
        card.at(state.done(), state.total(), state.what());
        return card;
    }

    private Line line(Entry entry) {
        return switch (entry) {
            case Entry.All all -> new Line(Texts.count("exchange.line.all", all.arrivals().size()),
                    Texts.get("exchange.line.all.second"), changes(all.fresh()));
            case Entry.File file -> line(file.arrival());
            case Entry.Open open -> new Line(open.difference().field(), open.difference().record(),
                    Chips.warn(Texts.get("exchange.chip.toDecide")));
            case Entry.Past past -> line(past.passage());
        };
    }

    private Line line(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Read read -> new Line(read.start() ? Texts.get("exchange.line.setUp")
                    : read.sender().author(), Texts.get("exchange.line.teamAndDay",
                    read.sender().team(), When.of(read.written(), desk.clock())), read.bringsNothing()
                    ? Chips.neutral(Texts.get("exchange.chip.nothingNew")) : read.fresh() == 0
                    ? Chips.neutral(Texts.count("exchange.chip.files", read.files().count())) : changes(read.fresh()));
            case Arrival.Refused refused -> new Line(refused.file().getFileName().toString(),
                    refused.problem().code(), Chips.bad(Texts.get("exchange.chip.refused")));
        };
    }

    private Line line(Passage passage) {
        Label chip = passage.undone() ? Chips.neutral(Texts.get("exchange.chip.undone"))
                : Chips.ok(Texts.get("exchange.chip.received"));
        return new Line(passage.author(), Texts.get("exchange.line.teamAndDay", passage.team(),
                When.of(passage.at(), desk.clock())), chip);
    }

    private static Label changes(int fresh) {
        return Chips.tint(Texts.count("exchange.chip.changes", fresh));
    }

    private void keys(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int number = numberOf(event.getCode());
        OpenDifference difference = model.differenceOnShow();
        if (number > 0 && difference != null) {
            event.consume();
            model.differences().decide(difference, number);
        }
    }

    private static int numberOf(KeyCode key) {
        return switch (key) {
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            case DIGIT4, NUMPAD4 -> 4;
            default -> 0;
        };
    }
}
