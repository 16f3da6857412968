package org.bitacora.evaluation.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.ItemChange;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// One item to talk about: its number, its question, what it was and is, and why it is here. It opens its rows.
final class TalkRow {

    private TalkRow() {
    }

    static Node of(ResultsViewModel.Talk talk, Runnable open) {
        ItemChange change = talk.change();
        Label number = Boxes.styled(Labels.second(Texts.get("evaluation.item.number", number(change.item()))),
                "evaluation-item-number");
        Label chip = talk.low() ? Chips.warn(Texts.get("evaluation.item.low"))
                : Chips.of(Tone.OK, Texts.get("evaluation.item.greatest"));
        Label text = Boxes.wide(Labels.wrapping(Labels.body(change.item().text())));
        HBox row = Boxes.styled(new HBox(number, text, figures(change),
                Boxes.styled(new HBox(chip), "evaluation-item-chip")), "evaluation-item");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(Texts.get("evaluation.item.spoken", number(change.item()), change.item().text(),
                change.pre().percent(0), change.post().percent(0), chip.getText()));
        row.setOnMouseClicked(event -> open.run());
        row.setOnKeyPressed(event -> pressed(event, open));
        return row;
    }

    private static String number(Item item) {
        return item.position() == null ? item.code() : String.valueOf(item.position());
    }

    private static Node figures(ItemChange change) {
        return Boxes.row(6, Labels.whole(Labels.second(Texts.get("evaluation.percent", change.pre().percent(0)))),
                Icons.of(Feather.ARROW_RIGHT, 12), Labels.whole(Boxes.styled(
                        Labels.small(Texts.get("evaluation.percent", change.post().percent(0))), "bit-small-figure")));
    }

    private static void pressed(KeyEvent event, Runnable open) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            open.run();
        }
    }
}
