package org.bitacora.base;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.regex.Pattern;

/// What went wrong with a disk, a stick or a folder, told from what the operating system said, in English or Spanish.
public enum DiskFault {

    FULL, READ_ONLY, IN_USE, GONE, WRITTEN_DIFFERENTLY, OTHER;

    private static final Pattern SAYS_FULL =
            Pattern.compile("no space|not enough space|espacio|disk full|quota|cuota");
    private static final Pattern SAYS_READ_ONLY = Pattern.compile("read-only|solo lectura|write.protected|protegido");
    private static final Pattern SAYS_GONE = Pattern.compile("input/output|i/o error|device|dispositivo");
    private static final Pattern SAYS_IN_USE = Pattern.compile("another process|otro proceso|being used");

    /// Why a file could not be written to its place.
    public static DiskFault of(Path target, Throwable cause) {
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (SAYS_FULL.matcher(said).find()) {
            return FULL;
        }
        if (SAYS_READ_ONLY.matcher(said).find()) {
            return READ_ONLY;
        }
        if (cause instanceof FileSystemException && SAYS_IN_USE.matcher(said).find()) {
            return IN_USE;
        }
        boolean gone = Files.notExists(target.toAbsolutePath().getParent()) || SAYS_GONE.matcher(said).find();
        return gone ? GONE : ofKind(target, cause);
    }

    private static DiskFault ofKind(Path target, Throwable cause) {
        return switch (cause) {
            // Windows says no more than "denied" of a file that another program has open.
            case AccessDeniedException _, ReadOnlyFileSystemException _ -> Files.exists(target)
                    && Files.isWritable(target.toAbsolutePath().getParent()) ? IN_USE : READ_ONLY;
            case CarefulFile.WrittenDifferently _ -> WRITTEN_DIFFERENTLY;
            default -> OTHER;
        };
    }

    /// The failure of the file system below whatever was wrapped around it, or null when it was something else.
    public static Throwable within(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof IOException || t instanceof ReadOnlyFileSystemException) {
                return t;
            }
        }
        return null;
    }
}
