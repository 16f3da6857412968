package org.bitacora.testing.faults;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/// How a disk may fail.
public enum DiskError {

    /// ENOSPC; a write puts half of its bytes on the disk before.
    FULL {
        @Override
        IOException at(String path) {
            return new FileSystemException(path, null, "No space left on device");
        }
    },
    /// EIO: the stick was pulled out.
    GONE {
        @Override
        IOException at(String path) {
            return new FileSystemException(path, null, "Input/output error");
        }
    },
    /// EACCES.
    DENIED {
        @Override
        IOException at(String path) {
            return new AccessDeniedException(path);
        }
    };

    abstract IOException at(String path);
}
