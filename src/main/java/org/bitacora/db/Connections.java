package org.bitacora.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// Opens SQLite connections the way this product needs them. Nothing but the driver ever opens a workspace file.
final class Connections {

    /// What stands between the program and the driver: nothing, except where a test lets a statement fail.
    static final ScopedValue<UnaryOperator<Connection>> BETWEEN = ScopedValue.newInstance();

    private Connections() {
    }

    /// For writing: WAL with a durable commit, so that "Guardado" is true.
    static Sql writer(Path file) {
        SQLiteConfig config = careful();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        Sql sql = open(file, config);
        sql.script("PRAGMA fullfsync = ON;\nPRAGMA checkpoint_fullfsync = ON;\nPRAGMA wal_autocheckpoint = 8000");
        return sql;
    }

    /// For reading beside the writer.
    static Sql reader(Path file) {
        Sql sql = open(file, careful());
        sql.script("PRAGMA query_only = ON");
        return sql;
    }

    /// For copying a workspace while another connection works on it.
    static Sql source(Path file) {
        return open(file, careful());
    }

    /// For a copy that nobody but its maker knows and that need not outlive a power cut.
    static Sql scratch(Path file) {
        SQLiteConfig config = careful();
        config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        return open(file, config);
    }

    /// For a backup that must not be touched.
    static Sql readOnly(Path file) {
        SQLiteConfig config = careful();
        config.setReadOnly(true);
        return open(file, config);
    }

    private static SQLiteConfig careful() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(5_000);
        config.setCacheSize(-32_000);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.enableLoadExtension(false);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
        return config;
    }

    private static Sql open(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        try {
            Connection connection = BETWEEN.orElse(UnaryOperator.identity()).apply(source.getConnection());
            Sql sql = new Sql(connection);
            try {
                sql.script("PRAGMA trusted_schema = OFF;\nPRAGMA cell_size_check = ON");
                return sql;
            } catch (RuntimeException e) {
                sql.close();
                throw e;
            }
        } catch (SQLException e) {
            throw StorageFailure.of(e);
        }
    }
}
