package org.bitacora.report.ui;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Figure;

/// Numbers that open onto their rows. Nothing has no rows, so a zero is only read.
final class Numbers {

    private Numbers() {
    }

    static Node of(Figure figure, Consumer<Figure> open) {
        if (figure.number() == 0) {
            return Boxes.styled(Labels.second("0"), "report-zero");
        }
        Button number = Buttons.link(Formats.number(figure.number()), () -> open.accept(figure));
        number.setAccessibleText(spoken(figure));
        return Boxes.styled(number, "report-link");
    }

    /// A large number with what it counts.
    static Node tile(Figure figure, Consumer<Figure> open) {
        Button tile = new Button(null, Boxes.column(0, Labels.whole(Labels.title(Formats.number(figure.number()))),
                Labels.wrapping(Labels.caption(figure.label()))));
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.setMaxWidth(Double.MAX_VALUE);
        tile.setAccessibleText(spoken(figure));
        tile.setDisable(figure.number() == 0);
        tile.setOnAction(event -> open.accept(figure));
        return Boxes.styled(tile, "bit-tile", "report-tile");
    }

    private static String spoken(Figure figure) {
        return Texts.get("report.spoken", figure.label(), figure.number());
    }
}
