package org.bitacora.fx.output;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.TableSheet;
import org.bitacora.sheet.Workbook;
import org.bitacora.sheet.write.WorkbookFile;
import org.bitacora.sheet.write.Written;
import org.bitacora.task.Progress;
import org.bitacora.task.Tasks;
import org.kordamp.ikonli.feather.Feather;

/// The way from a screen to an Excel file: where to, writing in the background (the status bar shows it and can cancel
/// it), a toast that leads to the folder. Screen's thread only.
///
/// @param folder where a workbook was last written; whoever made this remembers it
/// @param author who the file says made it, by the name of the moment
public record ExcelOutput(Tasks tasks, FileDialogs dialogs, Property<Path> folder, Clock clock,
        Supplier<String> author) {

    private static final String EXTENSION = ".xlsx";
    private static final FileKind KIND = FileKind.of(Texts.get("fx.excel.kind"), "*" + EXTENSION);

    /// "Exportar a Excel" for the toolbar of a list. The rows are those on show when it is pressed.
    public Button button(Supplier<TableSheet<?>> list) {
        return exporting(button(), list);
    }

    /// The same for several tables that belong together, one sheet each.
    ///
    /// @param name what the file shall be called, without extension
    public Button button(String name, Supplier<List<Sheet>> sheets) {
        Button button = button();
        button.setOnAction(event -> export(button, name, sheets.get()));
        return button;
    }

    private static Button button() {
        return Buttons.small(Buttons.outlined(Texts.get("fx.excel.export"), Feather.DOWNLOAD, () -> {
        }));
    }

    /// The same where there is room for an icon only, as above a list of 300; `name` says what it exports.
    public Button icon(String name, Supplier<TableSheet<?>> list) {
        return exporting(Buttons.icon(Feather.DOWNLOAD, name, () -> {
        }), list);
    }

    private Button exporting(Button button, Supplier<TableSheet<?>> list) {
        button.setOnAction(event -> {
            TableSheet<?> sheet = list.get();
            export(button, sheet.name(), List.of(sheet));
        });
        return button;
    }

    private void export(Node near, String name, List<Sheet> sheets) {
        Workbook workbook = new Workbook(name, "", author.get(), clock.instant(), sheets);
        write(near, name, (file, progress) -> WorkbookFile.write(workbook, file, progress));
    }

    /// Asks where and writes there.
    ///
    /// @param near any node of the window
    /// @param name what the file shall be called, without extension
    public void write(Node near, String name, BiFunction<Path, Progress, Written> writing) {
        dialogs.saveAs(near.getScene().getWindow(), Texts.get("fx.excel.where"), KIND,
                start().resolve(plain(name) + EXTENSION)).map(ExcelOutput::whole).ifPresent(file ->
                        tasks.run(Texts.get("fx.excel.writing", file.getFileName()),
                                progress -> writing.apply(file, progress), written -> told(near, written),
                                failure -> refused(near, failure)));
    }

    private Path start() {
        return folder.getValue() == null ? Path.of(System.getProperty("user.home")) : folder.getValue();
    }

    /// What every system accepts in the name of a file.
    private static String plain(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
    }

    /// Some dialogs leave the extension to whoever typed the name.
    private static Path whole(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Texts.LOCALE).endsWith(EXTENSION) ? file : file.resolveSibling(name + EXTENSION);
    }

    private void told(Node near, Written written) {
        Path parent = written.file().toAbsolutePath().getParent();
        folder.setValue(parent);
        Layer.over(near).toast(Texts.get("fx.excel.written", written.file().getFileName()),
                Texts.get("fx.excel.show"), () -> dialogs.show(parent));
    }

    private void refused(Node near, Throwable failure) {
        if (failure instanceof CancellationException) {
            Layer.over(near).toast(Texts.get("fx.excel.cancelled"));
        } else {
            tasks.fail(failure);
        }
    }
}
