package org.bitacora.exchange.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bitacora.base.CarefulFile;
import org.bitacora.base.DiskFault;
import org.bitacora.base.Problem;

/// Puts a bundle in its folder whole or not at all. Whatever fails leaves no half file.
public final class BundleFile {

    private BundleFile() {
    }

    /// @return the file, verified by reading it back
    /// @throws Problem E-63, E-64, E-69
    public static Path write(Path folder, String name, byte[] bytes) {
        Path target = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).getUsableSpace() < bytes.length) {
                throw full(folder, bytes.length);
            }
            CarefulFile.write(target, bytes);
            return target;
        } catch (IOException e) {
            throw refusal(target, bytes.length, e).because(e);
        }
    }

    private static Problem full(Path folder, long size) {
        return new Problem("E-64", "exchange.problem.full", folder, Math.max(1, size >> 20));
    }

    private static Problem refusal(Path target, long size, IOException cause) {
        Path folder = target.getParent();
        return switch (DiskFault.of(target, cause)) {
            case FULL -> full(folder, size);
            case READ_ONLY, IN_USE, OTHER -> new Problem("E-63", "problem.folder.unwritable", folder);
            case WRITTEN_DIFFERENTLY -> new Problem("E-69", "exchange.problem.writtenDifferently", folder);
            case GONE -> new Problem("E-69", "exchange.problem.gone", folder);
        };
    }
}
