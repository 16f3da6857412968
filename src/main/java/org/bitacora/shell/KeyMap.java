package org.bitacora.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.i18n.Texts;

/// Every key that works everywhere, beside what it does; the guide shows it.
public final class KeyMap {

    private static final List<String> ALWAYS = List.of("search", "guide", "cycle", "back", "forward", "tabs", "undo",
            "filter", "escape");

    private KeyMap() {
    }

    /// One line: the keys as they stand on the keyboard, and the act.
    public record Line(String keys, String act) {
    }

    public static List<Line> lines(List<Act> acts) {
        return Stream.concat(acts.stream().filter(act -> act.keys() != null)
                .map(act -> new Line(KeyNames.of(act.keys()), act.label())), ALWAYS.stream().map(name ->
                new Line(Texts.get("shell.key." + name), Texts.get("shell.key." + name + ".act")))).toList();
    }

    public static Node table(List<Act> acts) {
        GridPane grid = Boxes.styled(new GridPane(), "bit-gap-8", "bit-key-map");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(GridPane.USE_PREF_SIZE);
        grid.getColumnConstraints().add(keys);
        List<Line> lines = lines(acts);
        for (int i = 0; i < lines.size(); i++) {
            grid.addRow(i, Keycaps.of(lines.get(i).keys()), Labels.wrapping(Labels.small(lines.get(i).act())));
        }
        return grid;
    }
}
