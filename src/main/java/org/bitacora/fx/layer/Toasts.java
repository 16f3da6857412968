package org.bitacora.fx.layer;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Motion;
import org.bitacora.fx.part.Buttons;
import org.kordamp.ikonli.feather.Feather;

/// The sentence at the bottom of the window: 6 s, longer under the pointer or the focus; a new one replaces the old.
final class Toasts extends StackPane {

    private final PauseTransition pause = new PauseTransition(Duration.seconds(6));
    private final Layer layer;

    Toasts(Layer layer) {
        this.layer = layer;
        Boxes.styled(this, "bit-toasts");
        setPickOnBounds(false);
        setMouseTransparent(false);
        setAlignment(Pos.BOTTOM_CENTER);
    }

    void show(String sentence, String act, Runnable action) {
        Label words = Labels.body(sentence);
        HBox toast = Boxes.styled(Boxes.row(12, Icons.of(Feather.CHECK), words), "bit-toast");
        toast.setMaxWidth(Region.USE_PREF_SIZE);
        if (act != null) {
            toast.getChildren().add(acting(act, action));
        }
        toast.hoverProperty().subscribe(hovered -> hold(toast));
        toast.focusWithinProperty().subscribe(focused -> hold(toast));
        getChildren().setAll(toast);
        Motion.rise(toast);
        pause.setOnFinished(event -> getChildren().remove(toast));
        pause.playFromStart();
    }

    private Button acting(String act, Runnable action) {
        return Buttons.link(act, () -> {
            getChildren().clear();
            layer.requestFocus();
            action.run();
        });
    }

    private void hold(HBox toast) {
        if (toast.isHover() || toast.isFocusWithin()) {
            pause.pause();
        } else {
            pause.play();
        }
    }
}
