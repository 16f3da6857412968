package org.bitacora.exchange.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.bitacora.i18n.Texts;

/// How a person points at files and folders. Tests point without a dialog of the system.
public interface Picker {

    /// Files chosen, none if the person left; `start` may be null.
    List<Path> files(Window owner, Path start);

    Optional<Path> folder(Window owner, Path start);

    /// The dialogs of the system.
    Picker SYSTEM = new Picker() {
        @Override
        public List<Path> files(Window owner, Path start) {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Texts.get("exchange.choose.files"));
            chooser.getExtensionFilters().setAll(
                    new FileChooser.ExtensionFilter(Texts.get("exchange.choose.kind"), "*.bitpack", "*.bitpack.age"),
                    new FileChooser.ExtensionFilter(Texts.get("exchange.choose.any"), "*"));
            chooser.setInitialDirectory(existing(start));
            List<File> chosen = chooser.showOpenMultipleDialog(owner);
            return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
        }

        @Override
        public Optional<Path> folder(Window owner, Path start) {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(Texts.get("exchange.choose.folder"));
            chooser.setInitialDirectory(existing(start));
            return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        }
    };

    private static File existing(Path start) {
        return start != null && Files.isDirectory(start) ? start.toFile() : null;
    }
}
