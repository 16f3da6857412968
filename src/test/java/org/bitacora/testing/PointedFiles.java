package org.bitacora.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Window;
import org.bitacora.fx.output.ExcelOutput;
import org.bitacora.fx.output.FileDialogs;
import org.bitacora.fx.output.FileKind;
import org.bitacora.task.Tasks;

/// Dialogs in which the test has already chosen.
public final class PointedFiles implements FileDialogs {

    public List<Path> files = List.of();
    public Path folder;
    /// The folder to save in; the proposed name is taken.
    public Path saving;
    public final List<Path> saved = new ArrayList<>();
    public final List<Path> shown = new ArrayList<>();
    /// What was handed to the system's programs.
    public final List<Path> opened = new ArrayList<>();

    /// The way to Excel through these dialogs.
    public ExcelOutput excel(Tasks tasks) {
        return new ExcelOutput(tasks, this, new SimpleObjectProperty<>(), Clock.systemUTC(), () -> "Marcela Cárdenas");
    }

    @Override
    public List<Path> files(Window owner, String title, List<FileKind> kinds, Path start) {
        return files;
    }

    @Override
    public Optional<Path> file(Window owner, String title, FileKind kind, Path start) {
        return files.stream().findFirst();
    }

    @Override
    public Optional<Path> folder(Window owner, String title, Path start) {
        return Optional.ofNullable(folder);
    }

    @Override
    public Optional<Path> saveAs(Window owner, String title, FileKind kind, Path proposed) {
        if (saving != null) {
            saved.add(saving.resolve(proposed.getFileName()));
        }
        return saving == null ? Optional.empty() : Optional.of(saved.getLast());
    }

    @Override
    public void show(Path opened) {
        shown.add(opened);
    }

    @Override
    public void open(Path file) {
        opened.add(file);
    }
}
