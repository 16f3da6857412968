package org.bitacora.report.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.report.model.Figure;

/// The table of people by group and gender; each number is a link to its people.
final class PeopleGrid extends GridPane {

    private final Consumer<Figure> open;

    PeopleGrid(PartPage page, Consumer<Figure> open) {
        this.open = open;
        Boxes.styled(this, "bit-card", "report-grid");
        columns(page.headings().size());
        heading(page.headings());
        int row = 1;
        for (PartPage.GroupLine line : page.groups()) {
            line(row++, line);
        }
    }

    private void columns(int numbers) {
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setFillWidth(true);
        getColumnConstraints().add(names);
        for (int i = 0; i < numbers; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(column);
        }
    }

    private void heading(List<String> headings) {
        add(cell(new Label(), "report-head", "report-name"), 0, 0);
        for (int i = 0; i < headings.size(); i++) {
            add(cell(Labels.whole(Labels.caption(headings.get(i))), "report-head", "report-number"), i + 1, 0);
        }
    }

    private void line(int row, PartPage.GroupLine line) {
        String style = line.isTotal() ? "report-total" : "report-line";
        Label name = Labels.wrapping(line.isTotal() ? Labels.strong(line.label()) : Labels.body(line.label()));
        add(cell(name, style, "report-name"), 0, row);
        for (int i = 0; i < line.figures().size(); i++) {
            add(cell(Numbers.of(line.figures().get(i), open), style, "report-number"), i + 1, row);
        }
    }

    private static Node cell(Node content, String... styles) {
        return Boxes.styled(Boxes.styled(Boxes.row(0, content), "report-cell"), styles);
    }
}
