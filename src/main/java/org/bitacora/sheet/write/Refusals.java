package org.bitacora.sheet.write;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bitacora.base.DiskFault;
import org.bitacora.base.Problem;

/// Says in a sentence why a file could not be written, from what the operating system said.
final class Refusals {

    private Refusals() {
    }

    /// Refused before any work: a folder of that name, or a program that has the file open.
    static void beforeWriting(Path target) {
        if (Files.isDirectory(target)) {
            throw new Problem("E-63", "sheet.write.isFolder", target);
        }
        if (Files.exists(target) && isOpenElsewhere(target)) {
            throw openElsewhere(target);
        }
    }

    /// Excel and LibreOffice leave a small file beside what they have open.
    private static boolean isOpenElsewhere(Path target) {
        String name = target.getFileName().toString();
        return Files.exists(target.resolveSibling("~$" + name))
                || Files.exists(target.resolveSibling(".~lock." + name + "#"));
    }

    private static Problem openElsewhere(Path target) {
        return new Problem("E-32", "sheet.write.open", target.getFileName());
    }

    static Problem of(Path target, Throwable cause) {
        return sentence(target, cause).because(cause);
    }

    private static Problem sentence(Path target, Throwable cause) {
        Path folder = target.toAbsolutePath().getParent();
        return switch (DiskFault.of(target, cause)) {
            // POI drafts the rows in the temporary folder, which may lie on another disk.
            case FULL -> new Problem("E-64", "sheet.write.full", folder, System.getProperty("java.io.tmpdir"));
            case READ_ONLY -> new Problem("E-63", "sheet.write.readOnly", folder);
            case IN_USE -> openElsewhere(target);
            case GONE -> new Problem("E-69", "sheet.write.gone", folder);
            case WRITTEN_DIFFERENTLY -> new Problem("E-69", "sheet.write.different", folder);
            case OTHER -> new Problem("E-63", "sheet.write.failed", target);
        };
    }
}
