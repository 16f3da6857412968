package org.bitacora.bench;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A process of [StartBench]: opens the program on a file, or a bare window if none is named, says on standard output
/// when the second frame is laid out (so the first one stands and the screen's thread is free), and ends.
public final class FirstFrame {

    static final String WORD = "first frame";

    private FirstFrame() {
    }

    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(FirstFrame::watch);
        if (args.length == 0) {
            Application.launch(Bare.class);
        } else {
            org.bitacora.wiring.Window.open(Path.of(args[0]));
        }
    }

    /// As soon as the toolkit runs.
    private static void watch() {
        try {
            Platform.runLater(() -> Window.getWindows().addListener((ListChangeListener<Window>) change -> {
                if (!change.getList().isEmpty()) {
                    twice(change.getList().getFirst().getScene());
                }
            }));
        } catch (IllegalStateException notYet) {
            LockSupport.parkNanos(2_000_000);
            watch();
        }
    }

    private static void twice(Scene scene) {
        int[] frames = new int[1];
        scene.addPostLayoutPulseListener(() -> {
            if (++frames[0] == 2) {
                System.out.println(WORD);
                // With a cache to be trained the process must end in good order.
                Platform.runLater(() -> System.exit(0));
            }
            Platform.requestNextPulse();
        });
    }

    /// The least that JavaFX can show.
    public static final class Bare extends Application {

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("Bitácora")), 1366, 768));
            stage.show();
        }
    }
}
