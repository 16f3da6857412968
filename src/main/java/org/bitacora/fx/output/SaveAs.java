package org.bitacora.fx.output;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.bitacora.i18n.Texts;

/// How a person says where a workbook shall go. Tests say it without a dialog of the system.
@FunctionalInterface
public interface SaveAs {

    /// The file chosen, none if the person left; folder and name of `proposed` are offered.
    Optional<Path> choose(Window owner, Path proposed);

    /// The dialog of the system, which asks by itself before a file is replaced.
    SaveAs SYSTEM = (owner, proposed) -> {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.get("fx.excel.where"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(Texts.get("fx.excel.kind"), "*.xlsx"));
        if (proposed.getParent() != null && Files.isDirectory(proposed.getParent())) {
            chooser.setInitialDirectory(proposed.getParent().toFile());
        }
        chooser.setInitialFileName(proposed.getFileName().toString());
        File chosen = chooser.showSaveDialog(owner);
        return Optional.ofNullable(chosen).map(File::toPath);
    };
}
