package org.bitacora.fx.output;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The dialogs of the system.
///
/// @param opener hands an address to the system, which knows the program for it
public record SystemDialogs(Consumer<String> opener) implements FileDialogs {

    @Override
    public List<Path> files(Window owner, String title, List<FileKind> kinds, Path start) {
        List<File> chosen = chooser(title, kinds, start).showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> file(Window owner, String title, FileKind kind, Path start) {
        return Optional.ofNullable(chooser(title, List.of(kind), start).showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(Window owner, String title, Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(existing(start));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> saveAs(Window owner, String title, FileKind kind, Path proposed) {
        FileChooser chooser = chooser(title, List.of(kind), proposed.getParent());
        chooser.setInitialFileName(proposed.getFileName().toString());
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public void show(Path folder) {
        opener.accept(folder.toUri().toString());
    }

    @Override
    public void open(Path file) {
        opener.accept(file.toUri().toString());
    }

    private static FileChooser chooser(String title, List<FileKind> kinds, Path start) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        kinds.forEach(kind -> chooser.getExtensionFilters().add(new ExtensionFilter(kind.label(), kind.patterns())));
        chooser.setInitialDirectory(existing(start));
        return chooser;
    }

    private static File existing(Path start) {
        return start != null && Files.isDirectory(start) ? start.toFile() : null;
    }
}
