package org.bitacora.shell.preferences;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Shade;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.TextSize;
import org.bitacora.fx.Theme;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Segments;
import org.bitacora.i18n.Texts;

/// How this computer shows the program. Every choice acts at once; the window remembers it.
final class LookSection {

    private final Theme theme;
    private final Subscriptions bag;

    LookSection(Theme theme, Subscriptions bag) {
        this.theme = theme;
        this.bag = bag;
    }

    Node node() {
        return Cards.section(Texts.get("shell.look"), Cards.list(List.of(line("shell.shade", shades()),
                line("shell.text-size", sizes()))));
    }

    private Segments shades() {
        Segments shades = new Segments();
        for (Shade shade : Shade.values()) {
            shades.segment(shade.name(), Texts.get("shell.shade." + shade.name().toLowerCase(Locale.ROOT)));
        }
        bag.follow(theme.shade(), shade -> shades.chosen().set(shade.name()));
        bag.follow(shades.chosen(), name -> theme.shade().set(Shade.valueOf(name)));
        return shades;
    }

    private Segments sizes() {
        Segments sizes = new Segments();
        for (TextSize size : TextSize.values()) {
            sizes.segment(size.name(), Texts.get("shell.text-size.percent", size.percent()));
        }
        bag.follow(theme.textSize(), size -> sizes.chosen().set(size.name()));
        bag.follow(sizes.chosen(), name -> theme.textSize().set(TextSize.valueOf(name)));
        return sizes;
    }

    private static Node line(String key, Node choice) {
        Node words = Boxes.wide(Boxes.column(2, Labels.strong(Texts.get(key)),
                Labels.wrapping(Labels.second(Texts.get(key + ".note")))));
        return Boxes.styled(Boxes.row(16, words, choice), "bit-row");
    }
}
