package org.bitacora.exchange.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import org.bitacora.base.Problem;

/// Puts a bundle in its folder whole or not at all: under a temporary name there, flushed to the disk, read again and
/// compared (USB sticks lie), then renamed in one step. Whatever fails leaves no half file.
public final class BundleFile {

    private BundleFile() {
    }

    /// @return the file, verified by reading it back
    /// @throws Problem E-63, E-64, E-69
    public static Path write(Path folder, String name, byte[] bytes) {
        requireFolder(folder, bytes.length);
        Path target = folder.resolve(name);
        Path draft = folder.resolve("." + name + ".tmp");
        try {
            fill(draft, bytes);
            if (!Arrays.equals(Files.readAllBytes(draft), bytes)) {
                throw new Problem("E-69", "exchange.problem.writtenDifferently", folder);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return target;
        } catch (IOException e) {
            throw refusal(folder, e).because(e);
        } finally {
            forget(draft);
        }
    }

    private static void requireFolder(Path folder, long size) {
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).getUsableSpace() < size) {
                throw new Problem("E-64", "exchange.problem.full", folder, Math.max(1, size >> 20));
            }
        } catch (IOException e) {
            throw refusal(folder, e).because(e);
        }
    }

    private static void fill(Path draft, byte[] bytes) throws IOException {
        try (FileChannel out = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    private static Problem refusal(Path folder, IOException cause) {
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("space") || said.contains("quota")) {
            return new Problem("E-64", "exchange.problem.full", folder, 1);
        }
        return Files.isDirectory(folder) || Files.exists(folder.toAbsolutePath().getRoot()) && !said.contains("i/o")
                ? new Problem("E-63", "problem.folder.unwritable", folder)
                : new Problem("E-69", "exchange.problem.gone", folder);
    }

    private static void forget(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // The medium is gone; so is the draft.
        }
    }
}
