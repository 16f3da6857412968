package org.bitacora.exchange.ui;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Memory sticks that are plugged in, as far as the system shows them.
final class Removable {

    private Removable() {
    }

    static List<Path> folders() {
        List<Path> found = new ArrayList<>();
        for (Path root : FileSystems.getDefault().getRootDirectories()) {
            if (isRemovable(root)) {
                found.add(root);
            }
        }
        String user = System.getProperty("user.name");
        for (String parent : List.of("/media/" + user, "/run/media/" + user, "/Volumes")) {
            found.addAll(mounted(Path.of(parent)));
        }
        return found;
    }

    /// Windows tells; other systems have no such attribute and mount sticks below known folders.
    private static boolean isRemovable(Path root) {
        try {
            FileStore store = Files.getFileStore(root);
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable")) && !store.isReadOnly();
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static List<Path> mounted(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).filter(Files::isWritable).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
