package org.bitacora.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bitacora.base.Problem;
import org.bitacora.base.TextForm;
import org.bitacora.db.Identity;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.shell.home.WelcomeDoors;

/// Makes and finds workspaces in the program's own folder (`LocalFolder`), never in Documents, where OneDrive would
/// carry an open file to other machines.
public final class WelcomeFiles implements WelcomeDoors {

    private static final String SAMPLE = "ejemplo";

    private final Path folder;
    private final Consumer<Path> opener;

    /// @param folder `LocalFolder.ofThisComputer()`
    /// @param opener opens a file in the window; called on the screen's thread
    public WelcomeFiles(Path folder, Consumer<Path> opener) {
        this.folder = folder;
        this.opener = opener;
    }

    @Override
    public Path start(String author, String team) {
        Path file = free(name(team));
        Services.create(file, new Identity(author, team, false));
        return file;
    }

    /// "Equipo Cúcuta" lies in equipo-cucuta.bitacora; what people see is the name of the team, never the file's.
    private static String name(String team) {
        String plain = TextForm.folded(team).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "bitacora" : plain;
    }

    private Path free(String name) {
        Path file = folder.resolve(name + WorkspaceFile.EXTENSION);
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(name + "-" + n + WorkspaceFile.EXTENSION);
        }
        return file;
    }

    @Override
    public Path sample() {
        try (Services made = Sample.make(folder.resolve(SAMPLE))) {
            return made.workspace().file();
        }
    }

    @Override
    public List<Path> found() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(WorkspaceFile.EXTENSION))
                    .filter(Files::isRegularFile).sorted(Comparator.comparing(WelcomeFiles::touched).reversed()).toList();
        } catch (IOException e) {
            throw new Problem("E-63", "problem.folder.unreadable", folder).because(e);
        }
    }

    private static FileTime touched(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    @Override
    public void open(Path file) {
        opener.accept(file);
    }
}
