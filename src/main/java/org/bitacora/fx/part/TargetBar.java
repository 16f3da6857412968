package org.bitacora.fx.part;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.i18n.Texts;

/// A target and how far it is: name, figure "de 24", a bar of 6 and a mark at today's expected pace. One or more behind
/// the pace turns it amber and says how many are missing, in words.
public final class TargetBar extends VBox {

    private final Pane rail = Boxes.styled(new Pane(), "bit-target-rail");
    private final Region done = Boxes.styled(new Region(), "bit-target-done");
    private final Region pace = Boxes.styled(new Region(), "bit-target-pace");
    private final double share;
    private final double paceShare;

    /// `expected` is how many there should be by today.
    public TargetBar(String name, long count, long target, double expected) {
        share = ratio(count, target);
        paceShare = ratio(expected, target);
        boolean behind = expected - count >= 1;
        HBox words = Boxes.row(6, Boxes.wide(Labels.small(name)));
        if (behind) {
            words.getChildren().add(Labels.toned(Labels.whole(Boxes.styled(new Label(
                    Texts.get("fx.target.missing", (long) Math.ceil(expected) - count)), "bit-caption-strong")),
                    Tone.WARN));
            done.getStyleClass().add("bit-target-low");
        }
        words.getChildren().addAll(Labels.whole(Boxes.styled(new Label(Formats.number(count)), "bit-small-figure")),
                Labels.whole(Labels.second(Texts.get("fx.target.of", target))));
        done.setManaged(false);
        pace.setManaged(false);
        rail.getChildren().addAll(done, pace);
        getChildren().addAll(words, rail);
        Boxes.styled(this, "bit-target");
        rail.layoutBoundsProperty().subscribe(bounds -> place());
        setAccessibleText(Texts.get("fx.target.spoken", name, count, target));
    }

    /// The same bar as a button that leads to what was counted.
    public Button opening(Runnable open) {
        Button button = new Button(null, this);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(getAccessibleText());
        button.setOnAction(event -> open.run());
        return Boxes.styled(button, "bit-target-button");
    }

    private void place() {
        double width = rail.getWidth();
        double height = rail.getHeight();
        done.resizeRelocate(0, 0, Math.round(width * share), height);
        double markWidth = 2;
        pace.resizeRelocate(Math.round(width * paceShare - markWidth / 2), -height / 2, markWidth, height * 2);
    }

    private static double ratio(double part, double whole) {
        return whole <= 0 ? 0 : Math.clamp(part / whole, 0, 1);
    }
}
