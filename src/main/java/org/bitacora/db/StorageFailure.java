package org.bitacora.db;

import java.sql.SQLException;
import org.bitacora.base.Problem;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A database error that is a bug of ours, not something a person can mend. What a person can mend (a full disk, a
/// folder without permission, a damaged file) becomes a [Problem].
public final class StorageFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private StorageFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    static RuntimeException of(SQLException cause) {
        if (!(cause instanceof SQLiteException known)) {
            return new StorageFailure(cause);
        }
        SQLiteErrorCode code = known.getResultCode();
        return switch (code.name()) {
            case "SQLITE_FULL" -> new Problem("E-64", "problem.disk.full").because(cause);
            case "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_READONLY_DBMOVED",
                    "SQLITE_READONLY_DIRECTORY", "SQLITE_CANTOPEN_ISDIR" ->
                    new Problem("E-63", "problem.file.unwritable").because(cause);
            case "SQLITE_NOTADB" -> new Problem("E-65", "problem.file.foreign").because(cause);
            case "SQLITE_CORRUPT", "SQLITE_CORRUPT_INDEX", "SQLITE_CORRUPT_SEQUENCE", "SQLITE_CORRUPT_VTAB" ->
                    new Problem("E-67", "problem.file.damaged").because(cause);
            case "SQLITE_BUSY", "SQLITE_LOCKED" -> new Problem("E-60", "problem.file.busy").because(cause);
            default -> code.name().startsWith("SQLITE_IOERR")
                    ? new Problem("E-69", "problem.disk.gone").because(cause) : new StorageFailure(cause);
        };
    }
}
