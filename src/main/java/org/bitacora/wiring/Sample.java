package org.bitacora.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.base.Problem;
import org.bitacora.db.Identity;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Progress;

/// The example that ships with the program: two laptops' bundles of invented people, in a workspace of its own that is
/// marked for ever and refused in a real consolidation; and the strategy's start file, which holds nobody.
public final class Sample {

    /// The quarter that the example reports; the year so far holds all its 504 people.
    public static final String QUARTER = "2026-T2";
    /// Its first project, *Redes saludables*, whose figures are known.
    public static final UUID PROJECT = Ids.natural("sample", "project");
    private static final String START = "redes-saludables.inicio";
    private static final List<String> BUNDLES = List.of("equipo-interior.bitpack", "equipo-caribe.bitpack");

    private Sample() {
    }

    public static Path file(Path folder) {
        return folder.resolve("ejemplo.bitacora");
    }

    /// Makes the example anew in a folder; an earlier example there is replaced, anything else is left alone.
    ///
    /// @return the open workspace with both bundles received
    /// @throws Problem if the folder cannot be written or holds a real workspace of that name
    public static Services make(Path folder) {
        Path file = file(folder);
        try {
            Files.createDirectories(folder);
            removeEarlier(file);
            List<Path> bundles = lay(folder.resolve("paquetes"), BUNDLES);
            lay(folder, List.of(START));
            Services.create(file, new Identity(Texts.get("sample.author"), Texts.get("sample.team"), true));
            Services services = Services.open(file);
            services.exchange().receive(bundles, Progress.NONE);
            return services;
        } catch (IOException e) {
            throw new Problem("E-63", "problem.folder.unwritable", folder.toAbsolutePath()).because(e);
        }
    }

    private static void removeEarlier(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (Services earlier = Services.open(file)) {
            boolean sample = earlier.workspace().identity().sample();
            earlier.workspace().close(false);
            if (!sample) {
                throw new Problem("E-60", "problem.file.exists", file);
            }
        }
        for (String ending : List.of("", "-wal", "-shm", ".lock")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
        }
    }

    private static List<Path> lay(Path folder, List<String> names) throws IOException {
        Files.createDirectories(folder);
        List<Path> laid = new ArrayList<>();
        for (String name : names) {
            try (InputStream in = Sample.class.getResourceAsStream("/sample-data/" + name)) {
                Path target = folder.resolve(name);
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                laid.add(target);
            }
        }
        return laid;
    }
}
