package org.bitacora.shell.preferences;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.Tone;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Glyphs;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Where the file lies, and whether all is well with it.
final class FileSection {

    private final PreferencesDesk desk;
    private final PreferencesViewModel model;
    private final VBox rows = Cards.list(List.of());

    FileSection(PreferencesDesk desk, PreferencesViewModel model, Subscriptions bag) {
        this.desk = desk;
        this.model = model;
        bag.follow(model.facts(), facts -> fill());
        bag.follow(model.checkup(), checkup -> fill());
    }

    Node node() {
        return Cards.section(Texts.get("preferences.file"), rows);
    }

    private void fill() {
        FileFacts facts = model.facts().get();
        if (facts == null) {
            return;
        }
        Node show = Buttons.small(Buttons.outlined(Texts.get("preferences.file.show"), Feather.FOLDER,
                () -> desk.dialogs().show(facts.file().toAbsolutePath().getParent())));
        Button verify = Buttons.small(Buttons.outlined(Texts.get("preferences.verify"), Feather.CHECK_CIRCLE,
                model::verify));
        verify.disableProperty().bind(model.busy().isNotEmpty());
        List<Node> lines = new ArrayList<>(List.of(
                line(facts.file().getFileName().toString(), Texts.get("preferences.file.where",
                        facts.file().toAbsolutePath().getParent(), Formats.size(facts.size())), show),
                line(Texts.get("preferences.verify.title"), verifyNote(facts), verify)));
        if (model.checkup().get() != null) {
            lines.add(result(model.checkup().get()));
        }
        Cards.fill(rows, lines);
    }

    private static String verifyNote(FileFacts facts) {
        return facts.checkedAt().map(at -> Texts.get("preferences.verify.last", Formats.date(at.toLocalDate()),
                Formats.time(at.toLocalTime()))).orElse(Texts.get("preferences.verify.note"));
    }

    private Node result(Checkup checkup) {
        VBox words = Boxes.wide(Boxes.column(4, Labels.wrapping(Labels.strong(Texts.get(checkup.isSound()
                ? "preferences.verify.sound" : "preferences.verify.unsound")))));
        checkup.faults().forEach(fault -> words.getChildren().add(Labels.wrapping(Labels.small(fault))));
        words.getChildren().addAll(Labels.wrapping(Labels.second(checkup.counts())), Labels.wrapping(Labels.second(
                Texts.get("preferences.verify.fingerprint", checkup.fingerprint()))));
        Node glyph = checkup.isSound() ? Glyphs.of(Tone.OK, Feather.CHECK) : Glyphs.of(Tone.BAD, Feather.ALERT_CIRCLE);
        Button copy = Buttons.small(Buttons.outlined(Texts.get("preferences.fingerprint.copy"), Feather.COPY,
                () -> copy(checkup.fingerprint())));
        HBox row = Boxes.row(12, glyph, words, copy);
        return Boxes.styled(row, "bit-row");
    }

    private void copy(String fingerprint) {
        ClipboardContent content = new ClipboardContent();
        content.putString(fingerprint);
        Clipboard.getSystemClipboard().setContent(content);
        Layer.over(rows).toast(Texts.get("preferences.fingerprint.copied"));
    }

    /// Words that break into lines rather than being cut: paths are long.
    static HBox line(String title, String second, Node... acts) {
        HBox line = Boxes.row(16, Boxes.wide(Boxes.column(2, Labels.wrapping(Labels.strong(title)),
                Labels.wrapping(Labels.second(second)))));
        line.getChildren().addAll(acts);
        return Boxes.styled(line, "bit-row");
    }
}
