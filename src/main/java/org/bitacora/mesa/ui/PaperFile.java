package org.bitacora.mesa.ui;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.bitacora.document.Paper;
import org.bitacora.document.write.WordWriter;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.output.FileKind;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The way from a paper to a Word file: where to, writing in the background, a toast that leads to the folder. Screen's
/// thread only.
public final class PaperFile {

    private PaperFile() {
    }

    /// "Exportar a Word".
    ///
    /// @param name what the file shall be called, without extension
    /// @param paper composed off the screen's thread
    public static Button button(MesaDesk desk, String name, Supplier<Paper> paper) {
        Button button = Buttons.small(Buttons.outlined(Texts.get("mesa.word"), Feather.FILE_TEXT, () -> { }));
        button.setOnAction(event -> write(button, desk, name, paper));
        return button;
    }

    private static void write(Node near, MesaDesk desk, String name, Supplier<Paper> paper) {
        FileKind kind = FileKind.of(Texts.get("mesa.word.kind"), "*" + WordWriter.EXTENSION);
        Path proposed = Path.of(System.getProperty("user.home")).resolve(
                name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip() + WordWriter.EXTENSION);
        desk.dialogs().saveAs(near.getScene().getWindow(), Texts.get("mesa.word.where"), kind, proposed)
                .ifPresent(file -> desk.tasks().run(Texts.get("mesa.word.writing"),
                        progress -> WordWriter.write(paper.get(), file), size -> Layer.over(near).toast(
                                Texts.get("mesa.word.written", file.getFileName()), Texts.get("mesa.word.show"),
                                () -> desk.dialogs().show(file.toAbsolutePath().getParent()))));
    }
}
