package org.bitacora.shell.home;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Spread;
import org.bitacora.fx.part.Rows;
import org.kordamp.ikonli.feather.Feather;

/// One thing that a start file brings, in words: "5 instituciones, 3 priorizadas".
public record Brought(Feather icon, String words) {

    /// Side by side where there is room for it.
    static Node list(List<Brought> all) {
        return new Spread(8, 2, all.stream().map(one -> {
            Label line = Labels.wrapping(Rows.fact(one.icon(), one.words()));
            line.setMaxWidth(Double.MAX_VALUE);
            return line;
        }).toArray(Node[]::new));
    }
}
