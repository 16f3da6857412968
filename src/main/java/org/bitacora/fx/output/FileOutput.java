package org.bitacora.fx.output;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.bitacora.fx.layer.Layer;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;

/// The way from what was composed to a file of one's own, other than Excel's (see [ExcelOutput]): where to, writing in the
/// background, a toast that leads to the folder. Screen's thread only.
public record FileOutput(FileDialogs dialogs, Tasks tasks) {

    /// What is offered to be written.
    ///
    /// @param title of the dialog
    /// @param name what the file shall be called, without extension; what no system accepts in it is left out
    /// @param extension with its dot
    public record Offer(String title, FileKind kind, String name, String extension) {

        /// In the person's own folder.
        Path proposed() {
            return Path.of(System.getProperty("user.home")).resolve(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                    .replaceAll("\\s+", " ").strip() + extension);
        }

        /// Some dialogs leave the extension to whoever typed the name.
        Path whole(Path file) {
            String typed = file.getFileName().toString();
            return typed.toLowerCase(Texts.LOCALE).endsWith(extension) ? file : file.resolveSibling(typed + extension);
        }
    }

    /// Asks where and writes there.
    ///
    /// @param near any node of the window
    /// @param writing writes the file; off the screen's thread
    public void write(Node near, Offer offer, Consumer<Path> writing) {
        dialogs.saveAs(near.getScene().getWindow(), offer.title(), offer.kind(), offer.proposed()).map(offer::whole)
                .ifPresent(file -> tasks.run(Texts.get("fx.excel.writing", file.getFileName()), progress -> {
                    writing.accept(file);
                    return file;
                }, written -> Layer.over(near).toast(Texts.get("fx.excel.written", written.getFileName()),
                        Texts.get("fx.excel.show"), () -> dialogs.show(written.toAbsolutePath().getParent()))));
    }
}
