package org.bitacora.training.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.part.FigureGrid;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;
import org.bitacora.training.model.HeadCounts;
import org.kordamp.ikonli.feather.Feather;

/// "Conteo sin nombres…": a small grid of group by gender. Enter, up and down go from line to line, Tab from cell to
/// cell; Ctrl+Z takes the last number back.
final class HeadCountDialog {

    private final HeadCountViewModel model;
    private final Subscriptions bag = new Subscriptions();
    private final List<List<HeadCountCell>> lines = new ArrayList<>();
    private final List<Label> groupTotals = new ArrayList<>();
    private final List<Label> genderTotals = new ArrayList<>();
    private final Label total = FigureGrid.figure("");
    private final Label wrong = Labels.wrapping(Labels.caption(""));

    private HeadCountDialog(HeadCountViewModel model) {
        this.model = model;
    }

    /// @param then done when the dialog is left
    static void show(Node near, HeadCountViewModel model, Tasks tasks, Runnable then) {
        HeadCountDialog dialog = new HeadCountDialog(model);
        Node grid = dialog.grid(tasks);
        dialog.bag.follow(model.counts(), dialog::show);
        new DialogBox(Texts.get("training.counts.title")).wide().say(Texts.get("training.counts.sentence"))
                .with(Boxes.column(4, grid, dialog.wrong)).main(Texts.get("training.counts.done"), Feather.CHECK,
                        () -> { }).show(near).onClosed(() -> {
                            dialog.lines.forEach(line -> line.forEach(HeadCountCell::commit));
                            dialog.bag.close();
                            then.run();
                        });
    }

    private Node grid(Tasks tasks) {
        List<CatalogueEntry> genders = List.copyOf(DirectoryCatalogues.GENDERS.entries());
        List<String> heads = new ArrayList<>(genders.stream().map(CatalogueEntry::label).toList());
        heads.add(Texts.get("training.counts.total"));
        FigureGrid grid = Boxes.styled(new FigureGrid("", heads), "bit-figures-entries");
        for (CatalogueEntry group : DirectoryCatalogues.PROFILE_GROUPS.entries()) {
            List<HeadCountCell> line = genders.stream().map(gender -> new HeadCountCell(model, tasks, group.code(),
                    gender.code(), Texts.get("training.counts.cell", group.label(), gender.label()))).toList();
            lines.add(line);
            groupTotals.add(FigureGrid.figure(""));
            grid.line(group.shortLabel(), with(line, groupTotals.getLast()));
        }
        genders.forEach(gender -> genderTotals.add(FigureGrid.figure("")));
        grid.total(Texts.get("training.counts.total"), with(genderTotals, total));
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        return grid;
    }

    private static List<Node> with(List<? extends Node> cells, Node last) {
        List<Node> all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }

    private void show(HeadCounts counts) {
        List<CatalogueEntry> genders = List.copyOf(DirectoryCatalogues.GENDERS.entries());
        List<CatalogueEntry> groups = List.copyOf(DirectoryCatalogues.PROFILE_GROUPS.entries());
        lines.forEach(line -> line.forEach(cell -> cell.show(counts)));
        for (int i = 0; i < groups.size(); i++) {
            groupTotals.get(i).setText(Formats.number(counts.ofGroup(groups.get(i).code())));
        }
        for (int i = 0; i < genders.size(); i++) {
            genderTotals.get(i).setText(Formats.number(counts.ofGender(genders.get(i).code())));
        }
        total.setText(Formats.number(counts.total()));
    }

    private void pressed(KeyEvent event) {
        boolean moved = switch (event.getCode()) {
            case DOWN, ENTER -> move(event, 1);
            case UP -> move(event, -1);
            case Z, Y -> event.isShortcutDown() && takeBack(event);
            default -> false;
        };
        if (moved) {
            event.consume();
        }
    }

    private boolean move(KeyEvent event, int by) {
        for (int line = 0; line < lines.size(); line++) {
            int column = lines.get(line).indexOf(event.getTarget());
            if (column >= 0) {
                says(lines.get(line).get(column));
                step(line + by, column);
                return true;
            }
        }
        return false;
    }

    /// After the last line the next column begins.
    private void step(int line, int column) {
        int columns = lines.getFirst().size();
        int at = Math.floorMod(column * lines.size() + line, lines.size() * columns);
        HeadCountCell cell = lines.get(at % lines.size()).get(at / lines.size());
        cell.requestFocus();
        cell.selectAll();
    }

    private void says(HeadCountCell cell) {
        wrong.setText(cell.isCount() ? "" : Texts.get("training.problem.headCount", cell.getText(), HeadCounts.MOST));
    }

    /// While a number is being typed Ctrl+Z is about its keys; else about the last number.
    private boolean takeBack(KeyEvent event) {
        if (!(event.getTarget() instanceof HeadCountCell cell) || cell.isEdited()) {
            return false;
        }
        if (event.getCode() == KeyCode.Y || event.isShiftDown()) {
            model.redo();
        } else {
            model.undo();
        }
        return true;
    }
}
