package org.bitacora.mesa.ui;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.bitacora.document.Paper;
import org.bitacora.document.write.WordWriter;
import org.bitacora.fx.output.FileKind;
import org.bitacora.fx.output.FileOutput;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The way from a paper to a Word file (see [FileOutput]). Screen's thread only.
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
        desk.files().write(near, offer(Texts.get("mesa.word.where"), name),
                file -> WordWriter.write(paper.get(), file));
    }

    /// A Word file of this name.
    public static FileOutput.Offer offer(String title, String name) {
        return new FileOutput.Offer(title, FileKind.of(Texts.get("mesa.word.kind"), "*" + WordWriter.EXTENSION), name,
                WordWriter.EXTENSION);
    }
}
