package org.bitacora.fx.part;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.kordamp.ikonli.feather.Feather;

/// What stands where a list has nothing yet: what is missing, what it is for, and the one button that begins it.
public final class EmptyState {

    private EmptyState() {
    }

    public static VBox of(Feather icon, String title, String purpose, Node... button) {
        Label sentence = Boxes.styled(Labels.prose(purpose), "bit-empty-text");
        Label heading = Boxes.styled(Labels.section(title), "bit-empty-title");
        VBox state = Boxes.column(8, Glyphs.of(Tone.NEUTRAL, icon), heading, sentence);
        state.getChildren().addAll(button);
        return Boxes.styled(state, "bit-empty");
    }
}
