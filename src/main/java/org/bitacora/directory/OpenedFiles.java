package org.bitacora.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bitacora.base.Problem;

/// The copies of attached files that were handed to other programs: in a folder that only this user can read, each in one
/// of its own so that names do not meet, read-only so that nobody works in a copy that goes away. Safe on any thread.
final class OpenedFiles implements AutoCloseable {

    private static final String PREFIX = "bitacora-adjuntos-";

    private Path folder;

    synchronized Path put(String name, byte[] content) {
        try {
            if (folder == null || !Files.isDirectory(folder)) {
                removeLeftovers();
                folder = Files.createTempDirectory(PREFIX);
            }
            Path file = Files.createTempDirectory(folder, "").resolve(name);
            Files.write(file, content);
            file.toFile().setReadOnly();
            return file;
        } catch (IOException e) {
            throw new Problem("E-63", "attachment.problem.unsaved", name).because(e);
        }
    }

    /// What a power cut or a program that still had a file open left behind.
    private static void removeLeftovers() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> found = Files.list(temporary)) {
            found.filter(path -> path.getFileName().toString().startsWith(PREFIX)).toList()
                    .forEach(OpenedFiles::remove);
        }
    }

    @Override
    public synchronized void close() {
        if (folder != null) {
            remove(folder);
            folder = null;
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> all = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : all) {
                path.toFile().setWritable(true);
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // another program still shows one, or it is somebody else's: it goes away when the next is opened
        }
    }
}
