package org.bitacora.document.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.bitacora.base.CarefulFile;
import org.bitacora.base.DiskFault;
import org.bitacora.base.Problem;

/// Writes a file for another program: complete and verified under its name, or refused with a `Problem` and nothing
/// left behind (E-32 open elsewhere, E-63 not writable, E-64 disk full, E-69 medium gone). On the calling thread.
public final class OutputFile {

    private OutputFile() {
    }

    /// @return the size of the file in bytes
    public static long write(Path target, byte[] bytes) {
        return write(target, out -> out.write(bytes), file -> { });
    }

    /// @return the size of the file in bytes
    public static long write(Path target, CarefulFile.Content content, CarefulFile.Check check) {
        beforeWriting(target);
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            return CarefulFile.write(target, content, check);
        } catch (IOException e) {
            throw sentence(target, e).because(e);
        }
    }

    private static void beforeWriting(Path target) {
        if (Files.isDirectory(target)) {
            throw new Problem("E-63", "document.write.isFolder", target);
        }
        if (Files.exists(target) && isOpenElsewhere(target)) {
            throw openElsewhere(target);
        }
    }

    /// Word and LibreOffice leave a small file beside what they have open; Word writes its own signs over the first two
    /// letters of a long name.
    private static boolean isOpenElsewhere(Path target) {
        String name = target.getFileName().toString();
        return Stream.of("~$" + name, "~$" + name.substring(Math.min(1, name.length())),
                        "~$" + name.substring(Math.min(2, name.length())), ".~lock." + name + "#")
                .anyMatch(lock -> Files.exists(target.resolveSibling(lock)));
    }

    private static Problem openElsewhere(Path target) {
        return new Problem("E-32", "document.write.open", target.getFileName());
    }

    static Problem sentence(Path target, IOException cause) {
        Path folder = target.toAbsolutePath().getParent();
        return switch (DiskFault.of(target, cause)) {
            case FULL -> new Problem("E-64", "document.write.full", folder);
            case READ_ONLY -> new Problem("E-63", "document.write.readOnly", folder);
            case IN_USE -> openElsewhere(target);
            case GONE -> new Problem("E-69", "document.write.gone", folder);
            case WRITTEN_DIFFERENTLY -> new Problem("E-69", "document.write.different", folder);
            case OTHER -> new Problem("E-63", "document.write.failed", target);
        };
    }
}
