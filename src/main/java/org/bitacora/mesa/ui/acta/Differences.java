package org.bitacora.mesa.ui.acta;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.bitacora.document.compare.DifferencePart;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.i18n.Texts;

/// Where two texts differ, paragraph by paragraph: what one says, what the other says, the words that differ underlined
/// and not only coloured.
final class Differences {

    private static final int MOST = 60;

    private Differences() {
    }

    /// @param left what the first text is called, "Aprobado"
    static void dialog(String title, String sentence, String left, String right, List<DifferencePart> parts,
            Node near) {
        ScrollPane list = new ScrollPane(list(left, right, parts));
        list.setFitToWidth(true);
        Boxes.styled(list, "mesa-acta-differences");
        new DialogBox(title).wide().say(sentence).with(list).leaving(Texts.get("fx.close")).show(near);
    }

    private static VBox list(String left, String right, List<DifferencePart> parts) {
        VBox list = Boxes.column(16);
        parts.stream().limit(MOST).forEach(part -> list.getChildren().add(switch (part) {
            case DifferencePart.Same same -> side(right, plain(same.text()));
            case DifferencePart.OnlyLeft gone -> Boxes.column(4, side(left, plain(gone.text())),
                    side(right, Texts.get("acta.diff.missing")));
            case DifferencePart.OnlyRight come -> Boxes.column(4, side(left, Texts.get("acta.diff.missing")),
                    side(right, plain(come.text())));
            case DifferencePart.Changed changed -> Boxes.column(4, side(left, changed.left()),
                    side(right, changed.right()));
        }));
        if (parts.size() > MOST) {
            list.getChildren().add(Labels.caption(Texts.get("acta.diff.more", parts.size() - MOST)));
        }
        return list;
    }

    private static List<DifferencePart.Stretch> plain(String text) {
        return List.of(new DifferencePart.Stretch(text, false));
    }

    private static Node side(String label, String said) {
        return Boxes.column(0, Labels.caption(label), Labels.second(said));
    }

    private static Node side(String label, List<DifferencePart.Stretch> stretches) {
        TextFlow words = new TextFlow();
        for (DifferencePart.Stretch stretch : stretches) {
            Text text = new Text(stretch.text());
            text.getStyleClass().add(stretch.isMarked() ? "mesa-acta-marked" : "mesa-acta-unmarked");
            words.getChildren().add(text);
        }
        return Boxes.column(0, Labels.caption(label), words);
    }
}
