package org.bitacora.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bitacora.base.Problem;
import org.bitacora.base.TextForm;
import org.bitacora.db.Identity;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.directory.model.ProjectKind;
import org.bitacora.exchange.StartGlance;
import org.bitacora.fx.Formats;
import org.bitacora.settings.LocalFolder;
import org.bitacora.shell.home.Brought;
import org.bitacora.shell.home.Invitation;
import org.bitacora.shell.home.WelcomeDoors;

/// The ways into the program: everything lies in its own folder of local data, never in Documents, where a cloud
/// program might seize it.
final class Doors implements WelcomeDoors {

    private final Consumer<Path> opener;

    Doors(Consumer<Path> opener) {
        this.opener = opener;
    }

    @Override
    public Path start(String author, String team) {
        Path file = freeFor(team);
        Services.create(file, new Identity(author, team, false));
        return file;
    }

    @Override
    public Invitation look(Path startFile) {
        StartGlance glance = Services.glance(startFile);
        return new Invitation(startFile, String.join(", ", glance.projects()), glance.sender().author(),
                glance.sender().team(), Formats.dayAndMonth(LocalDate.ofInstant(glance.written(), Services.ZONE)),
                brings(glance), glance.teams());
    }

    private static List<Brought> brings(StartGlance glance) {
        Map<String, String> told = glance.told();
        return new SetUpInWords(glance.kinds()).of(told.getOrDefault(ProjectKind.CONSENT_VERSION.name(), ""),
                !told.getOrDefault(ProjectKind.CONSENT_TEXT.name(), "").isEmpty(),
                told.get(ProjectKind.CONTACT_NAME.name()), told.get(ProjectKind.CONTACT_PHONE.name()));
    }

    @Override
    public Path join(String author, String team, Path startFile) {
        Path file = freeFor(team);
        Services.join(file, new Identity(author, team, false), startFile);
        return file;
    }

    private static Path freeFor(String team) {
        return free(TextForm.folded(team).replaceAll("[^a-z0-9]+", "-"));
    }

    private static Path free(String stem) {
        return FreeName.in(LocalFolder.ofThisComputer(), stem.isBlank() ? "datos" : stem);
    }

    @Override
    public Path sample() {
        Path folder = LocalFolder.ofThisComputer().resolve("ejemplo");
        try (Services services = Sample.make(folder)) {
            services.workspace().close(false);
        }
        return Sample.file(folder);
    }

    @Override
    public List<Path> found() {
        Path folder = LocalFolder.ofThisComputer();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(WorkspaceFile.EXTENSION))
                    .sorted(Comparator.comparing(Doors::changed).reversed()).toList();
        } catch (IOException e) {
            throw new Problem("E-63", "problem.folder.unreadable", folder).because(e);
        }
    }

    private static long changed(Path file) {
        return file.toFile().lastModified();
    }

    @Override
    public void open(Path file) {
        opener.accept(file);
    }
}
