package org.bitacora.training.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.Tone;
import org.bitacora.fx.grid.Grid;
import org.bitacora.fx.grid.GridCounters;
import org.bitacora.fx.grid.GridFilter;
import org.bitacora.fx.grid.GridMessageLine;
import org.bitacora.fx.grid.GridPosition;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.bitacora.training.SheetPlace;
import org.bitacora.training.model.AttendanceRow;
import org.bitacora.training.model.AttendanceSheet;
import org.bitacora.training.model.SheetColumn;
import org.kordamp.ikonli.feather.Feather;

/// The attendance sheet of a session: tools, grid, what is wrong, and the counts.
final class AttendanceView implements Screen {

    private final TrainingDesk desk;
    private final AttendanceViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Grid<AttendanceRow> grid;
    private final GridCounters counters = new GridCounters();
    private final HBox switcher = Boxes.row(8);
    private final Button fold = Buttons.small(Buttons.outlined("", Feather.EYE_OFF, this::turnFold));
    private final HeadCountViewModel headCounts;
    private final Button counted = Buttons.small(Buttons.outlined("", Feather.HASH, this::count));
    private final VBox node;
    private SheetFaces faces;
    private boolean unfolded;

    AttendanceView(TrainingDesk desk, UUID session) {
        this.desk = desk;
        model = new AttendanceViewModel(desk, session);
        headCounts = new HeadCountViewModel(desk, session);
        grid = new Grid<>(model.rows(), row -> row.id().toString(), model);
        node = Boxes.styled(new VBox(toolbar(), Boxes.tall(grid), new GridMessageLine(grid), counters), "training-sheet");
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::undoKeys);
        model.tellTo(this::tell);
        subscriptions.follow(model.sheet(), this::show);
        subscriptions.follow(grid.invalidCountProperty(), count -> showCounts());
        subscriptions.follow(headCounts.counts(), counts -> counted.setText(counts.total() == 0
                ? Texts.get("training.counts.act") : Texts.get("training.counts.known", counts.total())));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(Texts.get("training.tab.attendance"));
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public void opened() {
        model.open(this::begin);
        headCounts.open(subscriptions);
    }

    @Override
    public void leave() {
        model.keepPlace();
    }

    @Override
    public void closed() {
        subscriptions.close();
        model.close();
    }

    /// A menu that leads to the other sessions of the training.
    void switching(Node menu) {
        switcher.getChildren().setAll(menu);
    }

    private void begin(Optional<SheetPlace> place) {
        Optional<GridPosition> kept = place.filter(at -> at.typed() != null || !at.row().isEmpty())
                .map(at -> new GridPosition(at.row(), at.column(), at.typed()));
        kept.ifPresent(model::resume);
        kept.ifPresentOrElse(grid::goTo, grid::goToEntry);
        subscriptions.follow(grid.positionProperty(), model::at);
    }

    private Node toolbar() {
        Button paste = Buttons.small(Buttons.outlined(Texts.get("training.sheet.paste"), Feather.CLIPBOARD,
                () -> PasteDialog.show(node(), model, this::backToGrid)));
        Button signed = Buttons.small(Buttons.outlined(Texts.get("training.sheet.allSigned"), Feather.EDIT_2,
                () -> SignedDialog.show(node(), model, this::backToGrid)));
        HBox toolbar = Boxes.row(8, paste, signed, counted, fold, switcher, Boxes.spacer(),
                desk.excel().icon(Texts.get("fx.excel.export"), () -> grid.sheet(exportName())), new GridFilter(grid));
        return Boxes.styled(toolbar, "bit-toolbar");
    }

    /// "Asistencia 2026-03-19"; of a session without a day only what it is.
    private String exportName() {
        AttendanceSheet sheet = model.sheet().get();
        String day = sheet == null || sheet.session().date() == null ? "" : sheet.session().date().toString();
        return Texts.get("training.sheet.export", day).strip();
    }

    private void backToGrid() {
        grid.requestFocus();
    }

    private void turnFold() {
        unfolded = !unfolded;
        showColumns();
        SheetColumn first = unfolded ? SheetColumn.INSTITUTION : SheetColumn.NAME;
        grid.goTo(GridPosition.at(grid.position().row(), first.id()));
    }

    private void showColumns() {
        List<SheetColumn> shown = SheetColumns.shown(unfolded);
        model.showing(shown);
        fold.setText(Texts.get(unfolded ? "training.sheet.fold" : "training.sheet.unfold"));
        fold.setGraphic(Icons.of(unfolded ? Feather.EYE : Feather.EYE_OFF));
        grid.setColumns(new SheetColumns(model, desk.directory(), () -> faces).of(shown));
        grid.setEntryColumn(SheetColumn.NAME.id());
    }

    private void show(AttendanceSheet sheet) {
        if (sheet == null) {
            return;
        }
        boolean first = faces == null;
        faces = new SheetFaces(sheet, model.edits(), new SheetProblems(sheet.findingsTogether()),
                id -> desk.directory().institutions().name(id));
        if (first) {
            showColumns();
        }
        showCounts();
    }

    private void count() {
        HeadCountDialog.show(node(), headCounts, desk.tasks(), this::backToGrid);
    }

    private void showCounts() {
        AttendanceSheet sheet = model.sheet().get();
        if (sheet == null) {
            return;
        }
        SheetTally tally = SheetTally.of(sheet.tally());
        counters.show(tally.parts().stream().map(AttendanceView::counter).toList(), counter(tally.total()),
                notes(sheet));
    }

    private static GridCounters.Counter counter(SheetTally.Part part) {
        return new GridCounters.Counter(part.label(), Integer.toString(part.count()), part.genders());
    }

    private List<GridCounters.Note> notes(AttendanceSheet sheet) {
        List<GridCounters.Note> notes = new ArrayList<>();
        long twice = sheet.rows().stream().filter(row -> faces.problems().doubts(row, SheetColumn.GROUP)).count();
        note(notes, "training.note.twoGroups", twice, Tone.WARN, Feather.ALERT_TRIANGLE);
        note(notes, "training.note.late", sheet.late(), Tone.WARN, Feather.CLOCK);
        note(notes, "training.note.invalid", grid.invalidCountProperty().get(), Tone.BAD, Feather.ALERT_CIRCLE);
        return notes;
    }

    private static void note(List<GridCounters.Note> notes, String key, long count, Tone tone, Feather icon) {
        if (count > 0) {
            notes.add(new GridCounters.Note(Texts.count(key, count), tone, icon));
        }
    }

    private void tell(String sentence, String act, Runnable run) {
        if (act == null) {
            Layer.over(node).toast(sentence);
        } else {
            Layer.over(node).toast(sentence, act, run);
        }
    }

    /// The window leaves Ctrl+Z to text fields; the grid is one all the time, but a text only while one is typed.
    private void undoKeys(KeyEvent event) {
        if (!event.isShortcutDown() || grid.position().isTyping()) {
            return;
        }
        boolean again = event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && event.isShiftDown();
        if (again) {
            event.consume();
            model.redo();
        } else if (event.getCode() == KeyCode.Z) {
            event.consume();
            model.undo();
        }
    }
}
