package org.bitacora.evaluation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.evaluation.Bearer;
import org.bitacora.evaluation.Instrument;
import org.bitacora.evaluation.TrainingResults;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Forms;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.grid.CellKind;
import org.bitacora.fx.grid.Grid;
import org.bitacora.fx.grid.GridColumn;
import org.bitacora.fx.grid.GridFilter;
import org.bitacora.fx.grid.GridMessageLine;
import org.bitacora.fx.grid.GridPosition;
import org.bitacora.fx.grid.Suggesting;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.HowTo;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.fx.part.Segments;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.ParticipantCode;
import org.kordamp.ikonli.feather.Feather;

/// "Evaluaciones": both piles of answer sheets, a row per sheet, a key per answer, and beside them what they say.
final class SheetsView implements Screen {

    private static final double CODE_WIDTH = 104;
    private static final double NAME_WIDTH = 208;
    /// The grid needs almost three times the width of the panel.
    private static final double PANELS = 3.9;

    private final EvaluationDesk desk;
    private final UUID training;
    private final SheetsViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final StackPane node = new StackPane();
    private final Segments moments = new Segments();
    private final Grid<AnswerSheet> grid;
    private final LivePanel panel;
    private final LiveStrip strip = new LiveStrip();
    private final Node sheets;
    private final Node unwritten;
    private final QuestionnaireChoice choice;
    private Forms shownForms = Forms.one(List.of());
    private Map<String, Bearer> shownBearers = Map.of();

    SheetsView(EvaluationDesk desk, UUID training) {
        this.desk = desk;
        this.training = training;
        model = new SheetsViewModel(desk, training);
        grid = new Grid<>(model.rows(), sheet -> sheet.id().toString(), model);
        panel = new LivePanel(desk, training);
        choice = new QuestionnaireChoice(desk, training);
        sheets = sheets();
        unwritten = unwritten();
        EvaluationStyle.on(node);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.onRemoved(gone -> Layer.over(node).toast(Texts.count("evaluation.toast.deleted", gone.size()),
                Texts.get("evaluation.undo"), model::undo));
        subscriptions.follow(model.instrument(), this::show);
        subscriptions.follow(model.results(), this::show);
        subscriptions.follow(moments.chosen(), moment -> model.choose(moment, this::goTo));
        subscriptions.follow(model.moment(), moments.chosen()::set);
        subscriptions.follow(grid.positionProperty(), this::moved);
        subscriptions.add(model::close);
        model.open(this::goTo);
    }

    private Node sheets() {
        VBox typing = Boxes.wide(new VBox(toolbar(), Boxes.tall(grid), new GridMessageLine(grid), strip));
        typing.setMinWidth(0);
        grid.setEntryColumn(SheetsViewModel.CODE);
        node.widthProperty().subscribe(this::fold);
        // Its width is known once it is dressed, in the midst of a layout that must end first.
        panel.widthProperty().subscribe(() -> Platform.runLater(this::fold));
        return new HBox(typing, panel);
    }

    /// Where there is no room for the panel, its counts stand in a strip below the grid. Compared with the panel's own
    /// width, which grows with the text (look.md §1).
    private void fold() {
        boolean room = node.getWidth() >= PANELS * panel.prefWidth(-1);
        panel.setVisible(room);
        panel.setManaged(room);
        strip.setVisible(!room);
        strip.setManaged(!room);
    }

    private Node toolbar() {
        moments.segment(EvaluationCodes.ENTRY, Texts.get("evaluation.entry"))
                .segment(EvaluationCodes.EXIT, Texts.get("evaluation.exit"));
        moments.chosen().set(EvaluationCodes.ENTRY);
        return Boxes.styled(Boxes.row(8, moments, Keycaps.of(Texts.get("evaluation.moment.key")),
                Buttons.outlined(Texts.get("evaluation.paste"), Feather.CLIPBOARD, this::paste),
                Buttons.outlined(Texts.get("evaluation.questionnaire"), Feather.EDIT_3, this::openQuestionnaire),
                Boxes.spacer(), desk.excel().icon(Texts.get("fx.excel.export"), () -> grid.sheet(Texts.get(
                        "evaluation.sheets.export." + model.moment().get()))), new GridFilter(grid)), "bit-toolbar");
    }

    /// A questionnaire without questions has no cell to type an answer into.
    private Node unwritten() {
        return Boxes.styled(new StackPane(EmptyState.of(Feather.EDIT_3, Texts.get("evaluation.unwritten.title"),
                Texts.get("evaluation.unwritten.purpose"), Buttons.filled(Texts.get("evaluation.unwritten.act"),
                Feather.EDIT_3, this::openQuestionnaire), HowTo.link(desk.navigator(), "questionnaire"))),
                "evaluation-center");
    }

    private void openQuestionnaire() {
        model.instrument().get().ifPresent(instrument -> desk.navigator()
                .open(QuestionnaireView.place(instrument.id())));
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            Layer.over(node).toast(Texts.get("evaluation.paste.nothing"));
        } else {
            grid.goToEntry();
            grid.paste();
        }
    }

    /// Ctrl+Z takes back what was typed last, so that must be saved before the window undoes. Ctrl+Page goes to the
    /// other pile.
    private void keys(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.Z) {
            model.save();
        } else if (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN) {
            event.consume();
            model.choose(event.getCode() == KeyCode.PAGE_UP ? EvaluationCodes.ENTRY : EvaluationCodes.EXIT, this::goTo);
        }
    }

    private void show(Optional<Instrument> instrument) {
        if (instrument == null) {
            return;
        }
        if (instrument.isEmpty()) {
            choice.refresh();
        }
        Node wanted = instrument.isEmpty() ? choice : instrument.get().items().isEmpty() ? unwritten : sheets;
        if (!node.getChildren().contains(wanted)) {
            node.getChildren().setAll(wanted);
        }
        dress();
    }

    private void show(TrainingResults results) {
        panel.show(results);
        strip.show(results);
        dress();
    }

    /// New columns only if the items or the attendance changed: exchanging them redraws everything.
    private void dress() {
        Forms forms = model.forms();
        Map<String, Bearer> bearers = model.results().get() == null ? Map.of()
                : model.results().get().sheets().bearers();
        if (!forms.equals(shownForms) || !bearers.equals(shownBearers)) {
            shownForms = forms;
            shownBearers = bearers;
            grid.setColumns(columns(bearers, forms));
        }
    }

    private List<GridColumn<AnswerSheet>> columns(Map<String, Bearer> bearers, Forms forms) {
        CodeFaces faces = new CodeFaces(model.rows(), bearers);
        List<GridColumn<AnswerSheet>> columns = new ArrayList<>();
        columns.add(GridColumn.of(SheetsViewModel.CODE, Texts.get("evaluation.column.code"), CODE_WIDTH,
                bearers.isEmpty() ? CellKind.text() : CellKind.text(proposing(bearers)), faces::code)
                .hint(Texts.get("evaluation.code.hint")).frozen());
        columns.add(GridColumn.of(SheetsViewModel.NAME, Texts.get("evaluation.column.name"), NAME_WIDTH,
                CellKind.readOnly(), faces::name).secondInk().frozen().grows());
        if (forms.two()) {
            columns.add(FormColumn.of(model.results()));
        }
        columns.addAll(AnswerColumns.of(forms));
        return columns;
    }

    private Suggesting proposing(Map<String, Bearer> bearers) {
        return new Suggesting(Texts.get("evaluation.code.whose"),
                typed -> new CodeProposals(bearers, model.rows().stream()
                        .map(sheet -> ParticipantCode.plain(sheet.participantCode())).toList()).find(typed),
                typed -> Texts.get("evaluation.code.keep", typed), Feather.USER).stayingInRow();
    }

    private void moved(GridPosition position) {
        if (!shownForms.items().isEmpty()) {
            model.moved(position);
        }
    }

    private void goTo(GridPosition position) {
        if (node.getChildren().contains(sheets)) {
            grid.goTo(position);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(Texts.get("evaluation.tab.sheets"));
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public void leave() {
        model.save();
    }
}
