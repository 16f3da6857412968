package org.bitacora.fx.record;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Tone;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.Glyphs;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// One file: what it is called, how big it is, what it is for, and what can be done with it. Beside a paper, where the
/// name would have less room than the buttons, they stand below it.
final class FileRow extends VBox {

    private final HBox row;
    private final HBox acts;

    FileRow(KeptFile file, List<Choice> roles, FilesPart part) {
        Boxes.styled(this, "bit-row-card");
        List<Node> right = new ArrayList<>();
        if (!file.here()) {
            right.add(Chips.warn(Texts.get("fx.files.absent")));
        }
        right.add(role(file, roles, part));
        if (file.here()) {
            Button open = Buttons.small(Buttons.outlined(Texts.get("fx.files.open"), () -> part.open(file)));
            open.setAccessibleText(Texts.get("fx.files.openNamed", file.name()));
            right.add(open);
            right.add(Buttons.icon(Feather.DOWNLOAD, Texts.get("fx.files.saveNamed", file.name()),
                    () -> part.saveAs(file)));
        }
        right.add(Buttons.icon(Feather.TRASH_2, Texts.get("fx.row.remove", file.name()), () -> part.remove(file)));
        String size = Formats.size(file.size());
        acts = Boxes.row(12, right.toArray(Node[]::new));
        acts.setMinWidth(USE_PREF_SIZE);
        row = Rows.led(Glyphs.of(Tone.NEUTRAL, icon(file.mediaType())), file.name(),
                file.here() ? size : Texts.get("fx.files.absent.second", size), acts);
        getChildren().setAll(Boxes.styled(row, "bit-last"));
        widthProperty().subscribe(this::fold);
    }

    private void fold() {
        boolean narrow = getWidth() > 0 && getWidth() < 2 * acts.prefWidth(-1);
        if (narrow && acts.getParent() == row) {
            row.getChildren().remove(acts);
            getChildren().add(Boxes.styled(acts, "bit-file-acts"));
        } else if (!narrow && acts.getParent() == this) {
            getChildren().remove(acts);
            acts.getStyleClass().remove("bit-file-acts");
            row.getChildren().add(acts);
        }
    }

    /// What it is, on the button that changes it.
    private static MenuButton role(KeptFile file, List<Choice> roles, FilesPart part) {
        List<MenuItem> items = roles.stream().filter(Choice::offered)
                .map(choice -> Buttons.item(choice.label(), () -> part.change(file, choice.code()))).toList();
        String label = Choice.labelOf(roles, file.role());
        MenuButton button = Buttons.menu(label, Feather.TAG, items.toArray(MenuItem[]::new));
        Boxes.styled(button, "bit-quiet");
        button.setAccessibleText(Texts.get("fx.files.role", label, file.name()));
        return button;
    }

    private static Feather icon(String mediaType) {
        String kind = mediaType == null ? "" : mediaType.substring(0, Math.max(0, mediaType.indexOf('/')));
        return switch (kind) {
            case "image" -> Feather.IMAGE;
            case "audio" -> Feather.MIC;
            case "video" -> Feather.FILM;
            default -> Feather.FILE_TEXT;
        };
    }
}
