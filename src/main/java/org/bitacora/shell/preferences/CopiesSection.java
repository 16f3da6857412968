package org.bitacora.shell.preferences;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.layer.Dialogs;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The verified copies: when the last was made, where a second one goes, and the way back to any of them.
final class CopiesSection {

    /// More are read only if somebody asks.
    private static final int FIRST = 3;

    private final PreferencesDesk desk;
    private final PreferencesViewModel model;
    private final VBox rows = Cards.list(List.of());
    private boolean whole;

    CopiesSection(PreferencesDesk desk, PreferencesViewModel model, Subscriptions bag) {
        this.desk = desk;
        this.model = model;
        bag.follow(model.facts(), facts -> fill());
        bag.follow(model.second(), folder -> fill());
    }

    Node node() {
        return Cards.section(Texts.get("shell.copies"), rows);
    }

    private void fill() {
        if (model.facts().get() == null) {
            return;
        }
        List<FileFacts.Copy> copies = model.facts().get().copies();
        List<Node> lines = new ArrayList<>(List.of(last(copies), second(model.second().get())));
        copies.stream().limit(whole ? copies.size() : FIRST).forEach(copy -> lines.add(line(copy)));
        if (!whole && copies.size() > FIRST) {
            lines.add(Boxes.styled(Boxes.row(8, Buttons.link(Texts.get("preferences.copies.all", copies.size()), () -> {
                whole = true;
                fill();
            })), "bit-row"));
        }
        Cards.fill(rows, lines);
    }

    private Node last(List<FileFacts.Copy> copies) {
        Button now = idle(Buttons.outlined(Texts.get("preferences.copy"), Feather.SHIELD, model::copy));
        return FileSection.line(copies.isEmpty() ? Texts.get("preferences.copies.none")
                : Texts.get("preferences.copies.last", Formats.moment(copies.getFirst().madeAt())),
                Texts.get("preferences.copies.note"), now);
    }

    private Node second(Path folder) {
        List<Node> acts = new ArrayList<>(List.of(Buttons.small(Buttons.outlined(Texts.get("shell.copies.choose"),
                Feather.FOLDER, this::choose))));
        if (folder != null) {
            acts.add(Buttons.small(Buttons.outlined(Texts.get("preferences.second.none"),
                    () -> model.chooseSecond(null))));
        }
        return FileSection.line(Texts.get("preferences.second"), folder == null
                ? Texts.get("preferences.second.nowhere") : folder.toString(), acts.toArray(Node[]::new));
    }

    private void choose() {
        desk.dialogs().folder(rows.getScene().getWindow(), Texts.get("shell.copies.choose"), model.second().get())
                .ifPresent(model::chooseSecond);
    }

    private Node line(FileFacts.Copy copy) {
        String when = Formats.moment(copy.madeAt());
        Button back = idle(Buttons.outlined(Texts.get("preferences.restore"), Feather.ROTATE_CCW, () -> ask(copy)));
        back.setAccessibleText(Texts.get("preferences.restore.spoken", when));
        return FileSection.line(Texts.get("preferences.copy.of", when), Formats.size(copy.size()), back);
    }

    /// The present file stays as it is, but the person shall know that she goes on with another.
    private void ask(FileFacts.Copy copy) {
        Dialogs.ask(rows, Texts.get("preferences.restore.title", Formats.moment(copy.madeAt())),
                Texts.get("preferences.restore.what", model.facts().get().file().getFileName()),
                Texts.get("preferences.restore.act"), Feather.ROTATE_CCW, () -> model.restore(copy));
    }

    private Button idle(Button button) {
        button.disableProperty().bind(model.busy().isNotEmpty());
        return Buttons.small(button);
    }
}
