package org.bitacora.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bitacora.base.Problem;

/// Where a workspace file must not lie: on a network drive, where SQLite's log cannot be shared, and in folders that a
/// cloud program copies while they are written (`reliability.md` §3). Mapped letters of Windows drives and cloud folders
/// under other names are not recognised.
final class FilePlace {

    private static final Set<String> NETWORK = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs",
            "webdav", "davfs", "fuse.davfs2", "fuse.sshfs", "ncpfs", "fuse.rclone", "fuse.google-drive-ocamlfuse");
    /// Names of folders as the programs make them, in English and in Spanish.
    private static final List<Pattern> CLOUD = List.of(folder("OneDrive( - .+)?"), folder("Dropbox( \\(.+\\))?"),
            folder("Google ?Drive"), folder("GoogleDrive-.+"), folder("iCloudDrive"), folder("Mobile Documents"),
            folder("CloudStorage"), folder("Nextcloud"), folder("ownCloud"), folder("MEGA(sync)?"),
            folder("pCloud ?Drive"), folder("Mi unidad"), folder("My Drive"));

    private FilePlace() {
    }

    private static Pattern folder(String name) {
        return Pattern.compile(name, Pattern.CASE_INSENSITIVE);
    }

    /// @throws Problem if a workspace must not be worked with there
    static void requireLocal(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        cloudIn(folder).ifPresent(cloud -> {
            throw new Problem("E-68", "problem.place.cloud", file.getFileName(), cloud);
        });
        if (isNetwork(folder.toString(), store(folder))) {
            throw new Problem("E-68", "problem.place.network", file.getFileName(), folder);
        }
    }

    /// The folder of a cloud program in which this one lies.
    static Optional<String> cloudIn(Path folder) {
        for (Path part : folder) {
            String name = part.toString();
            if (CLOUD.stream().anyMatch(cloud -> cloud.matcher(name).matches())) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /// @param store the kind of file system, as the system calls it
    static boolean isNetwork(String folder, String store) {
        return folder.startsWith("\\\\") || NETWORK.contains(store.toLowerCase(Locale.ROOT));
    }

    /// A folder that is still to be made lies where the nearest one above it does.
    private static String store(Path folder) {
        Path there = folder;
        while (there != null && Files.notExists(there)) {
            there = there.getParent();
        }
        try {
            return there == null ? "" : Files.getFileStore(there).type();
        } catch (IOException | SecurityException e) {
            return "";
        }
    }
}
