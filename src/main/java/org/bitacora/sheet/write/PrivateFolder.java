package org.bitacora.sheet.write;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/// A folder that only this user can read, for what POI keeps on disk while it streams: rows with names of persons.
/// Gone afterwards, whatever happened.
final class PrivateFolder implements AutoCloseable, TempFileCreationStrategy {

    private final Path folder;

    private PrivateFolder(Path folder) {
        this.folder = folder;
    }

    static PrivateFolder create() throws IOException {
        return new PrivateFolder(Files.createTempDirectory("bitacora-"));
    }

    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    /// POI's temporary files of this thread go here while `work` lasts.
    void during(Writing work) throws IOException {
        IOException failure = TempFile.withStrategy(this, () -> {
            try {
                work.run();
                return null;
            } catch (IOException e) {
                return e;
            }
        });
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder, prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(folder, prefix).toFile();
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
