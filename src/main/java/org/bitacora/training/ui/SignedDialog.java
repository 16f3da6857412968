package org.bitacora.training.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.layer.Dialogs;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.AttendanceRow;
import org.kordamp.ikonli.feather.Feather;

/// "Todas firmaron, excepto…": everybody of whom nothing is noted, ticked off by the ones who did not sign.
final class SignedDialog {

    private final Set<UUID> except = new HashSet<>();
    private final List<AttendanceRow> waiting;
    private final Button main;
    private final DialogBox box;

    private SignedDialog(AttendanceViewModel model) {
        waiting = model.sheet().get().withoutConsent();
        main = Buttons.filled("", Feather.CHECK, () -> { });
        box = new DialogBox(Texts.get("training.signed.title")).wide()
                .say(Texts.count("training.signed.sentence", waiting.size())).with(list())
                .leaving(Texts.get("fx.cancel")).button(main);
        main.setOnAction(event -> {
            box.close();
            model.allSigned(Set.copyOf(except));
        });
        count();
    }

    /// @param then done when the dialog is left, whichever way
    static void show(Node near, AttendanceViewModel model, Runnable then) {
        if (model.sheet().get().withoutConsent().isEmpty()) {
            Dialogs.tell(near, Texts.get("training.signed.none"), Texts.get("training.signed.noneSentence"));
        } else {
            SignedDialog dialog = new SignedDialog(model);
            dialog.box.show(near).onClosed(then);
        }
    }

    private ScrollPane list() {
        List<CheckBox> boxes = new ArrayList<>();
        waiting.forEach(row -> boxes.add(box(row)));
        return Boxes.styled(Boxes.scrolling(Boxes.column(8, boxes.toArray(Node[]::new))), "training-signed");
    }

    private CheckBox box(AttendanceRow row) {
        String name = row.card().names().full();
        CheckBox tick = new CheckBox(name.isEmpty() ? Texts.get("training.sheet.nameless") : name);
        tick.setMnemonicParsing(false);
        tick.selectedProperty().subscribe(ticked -> {
            if (ticked) {
                except.add(row.card().id());
            } else {
                except.remove(row.card().id());
            }
            count();
        });
        return tick;
    }

    private void count() {
        if (main != null) {
            int signed = waiting.size() - except.size();
            main.setText(Texts.count("training.signed.act", signed));
            main.setDisable(signed == 0);
        }
    }
}
