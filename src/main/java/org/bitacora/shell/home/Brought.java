package org.bitacora.shell.home;

import java.util.List;
import javafx.scene.Node;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.part.Rows;
import org.kordamp.ikonli.feather.Feather;

/// One thing that a start file brings, in words: "5 instituciones, 3 priorizadas".
public record Brought(Feather icon, String words) {

    /// As many to a line as fit, like the facts below the title of a record.
    static Node list(List<Brought> all) {
        return Boxes.styled(Boxes.flow(20, all.stream().map(one -> Rows.fact(one.icon(), one.words()))
                .toArray(Node[]::new)), "bit-home-brought");
    }
}
