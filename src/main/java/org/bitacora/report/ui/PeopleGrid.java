package org.bitacora.report.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.bitacora.fx.part.FigureGrid;
import org.bitacora.report.model.Figure;

/// The table of people by group and gender; each number is a link to its people.
final class PeopleGrid {

    private PeopleGrid() {
    }

    static Node of(PartPage page, Consumer<Figure> open) {
        return of(page.headings(), page.groups(), open);
    }

    /// Participations are not new.
    static Node ofNew(PartPage page, Consumer<Figure> open) {
        return of(page.headings().subList(0, page.headings().size() - 1), page.newGroups(), open);
    }

    private static Node of(List<String> headings, List<PartPage.GroupLine> lines, Consumer<Figure> open) {
        FigureGrid grid = new FigureGrid("", headings);
        for (PartPage.GroupLine line : lines) {
            List<Node> numbers = line.figures().stream().map(figure -> Numbers.of(figure, open)).toList();
            if (line.isTotal()) {
                grid.total(line.label(), numbers);
            } else {
                grid.line(line.label(), numbers);
            }
        }
        return grid;
    }
}
