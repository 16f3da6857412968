package org.bitacora.fx.list;

import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;

/// A name, below it a second line and a chip, with a group heading above the first of its group. The name has the whole
/// width and breaks into lines, for names often differ only at their end; the second line is the one that is cut.
final class LineCell<T> extends ListCell<T> {

    private final Function<T, Line> look;
    private final IntFunction<String> heading;

    LineCell(Function<T, Line> look, IntFunction<String> heading) {
        this.look = look;
        this.heading = heading;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Line line = look.apply(item);
        setAccessibleText(line.title() + ", " + line.second());
        String title = heading.apply(getIndex());
        setGraphic(title == null ? face(line) : new VBox(headed(title), face(line)));
    }

    private static Label headed(String title) {
        return Boxes.styled(new Label(title), "bit-list-heading");
    }

    private static HBox face(Line line) {
        HBox below = Boxes.row(8, Boxes.wide(Labels.caption(line.second())));
        if (line.chip() != null) {
            below.getChildren().add(line.chip());
        }
        VBox words = Boxes.styled(Boxes.column(0, Labels.wrapping(Labels.body(line.title())), below),
                "bit-line-words");
        return Boxes.styled(Boxes.row(8, Boxes.wide(words)), "bit-line");
    }
}
