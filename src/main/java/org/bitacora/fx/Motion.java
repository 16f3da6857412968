package org.bitacora.fx;

import javafx.animation.FadeTransition;
import javafx.animation.ParallelTransition;
import javafx.animation.ScaleTransition;
import javafx.animation.TranslateTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

/// The few movements of look.md §6; none where the computer asks for reduced motion.
public final class Motion {

    private Motion() {
    }

    public static boolean isWanted() {
        return !Platform.getPreferences().isReducedMotion();
    }

    /// Pop-overs and lists: fade 80 ms.
    public static void appear(Node node) {
        if (isWanted()) {
            fade(node, 80).play();
        }
    }

    /// Toasts: fade and 8 px rise in 160 ms.
    public static void rise(Node node) {
        if (!isWanted()) {
            return;
        }
        TranslateTransition rise = new TranslateTransition(Duration.millis(160), node);
        rise.setFromY(8);
        rise.setToY(0);
        new ParallelTransition(fade(node, 160), rise).play();
    }

    /// Bars and seats: from the left in 200 ms, when they change and never on opening.
    public static void grow(Node node) {
        if (isWanted()) {
            ScaleTransition grow = new ScaleTransition(Duration.millis(200), node);
            grow.setFromX(0);
            grow.setToX(1);
            grow.play();
        }
    }

    private static FadeTransition fade(Node node, double millis) {
        FadeTransition fade = new FadeTransition(Duration.millis(millis), node);
        fade.setFromValue(0);
        fade.setToValue(1);
        return fade;
    }
}
