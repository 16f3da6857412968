package org.bitacora.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.DirectoryChooser;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Shade;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.TextSize;
import org.bitacora.fx.Theme;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Segments;
import org.bitacora.i18n.Texts;
import org.bitacora.settings.SettingsFile;
import org.kordamp.ikonli.feather.Feather;

/// Ajustes: how this computer shows the program and where its copies go. Every choice acts at once and is remembered;
/// wiring may put further sections below.
public final class PreferencesScreen implements Screen {

    private final Subscriptions bag = new Subscriptions();
    private final SimpleStringProperty title = new SimpleStringProperty(Texts.get("shell.preferences"));
    private final Theme theme;
    private final SettingsFile settings;
    private final Node node;

    public PreferencesScreen(Theme theme, SettingsFile settings, List<Supplier<Node>> more) {
        this.theme = theme;
        this.settings = settings;
        List<Node> sections = new ArrayList<>(List.of(Labels.title(title.get()), look(), copies()));
        more.forEach(section -> sections.add(section.get()));
        node = Boxes.page(24, Boxes.styled(Boxes.column(24, sections.toArray(Node[]::new)), "bit-preferences"));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public Subscriptions subscriptions() {
        return bag;
    }

    private Node look() {
        Segments shades = new Segments();
        for (Shade shade : Shade.values()) {
            shades.segment(shade.name(), Texts.get("shell.shade." + shade.name().toLowerCase(Locale.ROOT)));
        }
        bag.follow(theme.shade(), shade -> shades.chosen().set(shade.name()));
        bag.follow(shades.chosen(), name -> theme.shade().set(Shade.valueOf(name)));
        Segments sizes = new Segments();
        for (TextSize size : TextSize.values()) {
            sizes.segment(size.name(), Texts.get("shell.text-size.percent", size.percent()));
        }
        bag.follow(theme.textSize(), size -> sizes.chosen().set(size.name()));
        bag.follow(sizes.chosen(), name -> theme.textSize().set(TextSize.valueOf(name)));
        return Cards.section(Texts.get("shell.look"), Cards.list(List.of(
                line("shell.shade", shades), line("shell.text-size", sizes))));
    }

    private Node copies() {
        Label folder = Labels.wrapping(Labels.second(""));
        folder.setText(folderText(settings.present().backupFolder()));
        Node choose = Buttons.small(Buttons.outlined(Texts.get("shell.copies.choose"), Feather.FOLDER, () -> {
            choose();
            folder.setText(folderText(settings.present().backupFolder()));
        }));
        Node words = Boxes.wide(Boxes.column(2, Labels.strong(Texts.get("shell.copies.where")), folder));
        return Cards.section(Texts.get("shell.copies"), Cards.list(List.of(
                Boxes.styled(Boxes.row(16, words, choose), "bit-row"))));
    }

    private static Node line(String key, Node choice) {
        Node words = Boxes.wide(Boxes.column(2, Labels.strong(Texts.get(key)),
                Labels.wrapping(Labels.second(Texts.get(key + ".note")))));
        return Boxes.styled(Boxes.row(16, words, choice), "bit-row");
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Texts.get("shell.copies.choose"));
        var chosen = chooser.showDialog(node.getScene().getWindow());
        if (chosen != null) {
            settings.change(now -> now.withBackupFolder(chosen.toPath()));
        }
    }

    private static String folderText(Path folder) {
        return folder == null ? Texts.get("shell.copies.beside") : folder.toString();
    }
}
