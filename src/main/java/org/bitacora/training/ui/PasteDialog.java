package org.bitacora.training.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.bitacora.training.ListReading;
import org.bitacora.training.model.SheetColumn;
import org.kordamp.ikonli.feather.Feather;

/// "Pegar lista": shows what was copied from Excel or Word, says how it is understood, and enters it.
final class PasteDialog {

    private static final int ROWS = 9;

    private final TextArea text = new TextArea();
    private final Label understood = Labels.wrapping(Labels.second(""));
    private final Button main;
    private final DialogBox box;
    private ListReading reading = ListReading.of(List.of());

    private PasteDialog(AttendanceViewModel model) {
        main = Buttons.filled("", Feather.CHECK, () -> { });
        text.setPrefRowCount(ROWS);
        text.setAccessibleText(Texts.get("training.paste.title"));
        text.setPromptText(Texts.get("training.paste.prompt"));
        box = new DialogBox(Texts.get("training.paste.title")).wide().say(Texts.get("training.paste.sentence"))
                .with(Boxes.column(8, text, understood)).leaving(Texts.get("fx.cancel")).button(main);
        main.setOnAction(event -> {
            box.close();
            model.enter(reading.lines());
        });
        text.textProperty().subscribe(this::read);
        String copied = Clipboard.getSystemClipboard().getString();
        text.setText(copied == null ? "" : copied);
    }

    /// @param then done when the dialog is left, whichever way
    static void show(Node near, AttendanceViewModel model, Runnable then) {
        PasteDialog dialog = new PasteDialog(model);
        dialog.box.show(near).onClosed(then);
    }

    private void read(String typed) {
        reading = ListReading.ofText(typed);
        List<SheetColumn> columns = reading.recognised();
        int people = reading.lines().size();
        main.setText(people == 0 ? Texts.get("training.paste.nobody") : Texts.count("training.paste.act", people));
        main.setDisable(people == 0);
        understood.setText(typed.isBlank() ? "" : people == 0 ? Texts.get("training.paste.nothing")
                : Texts.get("training.paste.columns", columns.stream()
                        .map(column -> Texts.get("training.column." + column.id())).collect(Collectors.joining(" · "))));
    }
}
