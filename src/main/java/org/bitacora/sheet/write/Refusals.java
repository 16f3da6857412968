package org.bitacora.sheet.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bitacora.base.Problem;

/// Says in a sentence why a file could not be written, from what the operating system said.
final class Refusals {

    private static final Pattern FULL = Pattern.compile("no space|not enough space|espacio|disk full|quota|cuota");
    private static final Pattern READ_ONLY = Pattern.compile("read-only|solo lectura|write.protected|protegido");
    private static final Pattern IN_USE = Pattern.compile("another process|otro proceso|being used");

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
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (FULL.matcher(said).find()) {
            // POI drafts the rows in the temporary folder, which may lie on another disk.
            return new Problem("E-64", "sheet.write.full", folder, System.getProperty("java.io.tmpdir"));
        }
        if (READ_ONLY.matcher(said).find()) {
            return new Problem("E-63", "sheet.write.readOnly", folder);
        }
        if (cause instanceof FileSystemException && IN_USE.matcher(said).find()) {
            return openElsewhere(target);
        }
        if (!Files.isDirectory(folder)) {
            return new Problem("E-69", "sheet.write.gone", folder);
        }
        return switch (cause) {
            case AccessDeniedException _, ReadOnlyFileSystemException _ -> Files.exists(target)
                    && Files.isWritable(folder) ? openElsewhere(target)
                    : new Problem("E-63", "sheet.write.readOnly", folder);
            case CarefulFile.WrittenDifferently _ -> new Problem("E-69", "sheet.write.different", folder);
            default -> new Problem("E-63", "sheet.write.failed", target);
        };
    }

    /// The failure of the file system below whatever POI wrapped around it, or null when it was something else.
    static Throwable ofDisk(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof IOException || t instanceof ReadOnlyFileSystemException) {
                return t;
            }
        }
        return null;
    }
}
