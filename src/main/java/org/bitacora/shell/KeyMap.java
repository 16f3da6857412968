package org.bitacora.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.i18n.Texts;

/// F1: every key that works everywhere, beside what it does.
final class KeyMap {

    private static final List<String> ALWAYS = List.of("search", "cycle", "back", "forward", "tabs", "undo", "filter",
            "escape", "map");

    private KeyMap() {
    }

    static void show(Node near, List<Act> acts) {
        GridPane grid = Boxes.styled(new GridPane(), "bit-gap-8", "bit-key-map");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(GridPane.USE_PREF_SIZE);
        grid.getColumnConstraints().add(keys);
        List<String[]> rows = Stream.concat(acts.stream().filter(act -> act.keys() != null)
                .map(act -> new String[] {KeyNames.of(act.keys()), act.label()}), ALWAYS.stream().map(name ->
                new String[] {Texts.get("shell.key." + name), Texts.get("shell.key." + name + ".act")})).toList();
        for (int i = 0; i < rows.size(); i++) {
            Label cap = Keycaps.of(rows.get(i)[0]);
            grid.addRow(i, cap, Labels.small(rows.get(i)[1]));
        }
        new DialogBox(Texts.get("shell.keys")).wide().with(grid).leaving(Texts.get("fx.close")).show(near);
    }
}
