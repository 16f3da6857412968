package org.bitacora.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bitacora.base.Ids;
import org.bitacora.base.Problem;

/// One connection, its prepared statements, and plain ways to run them. Used by one thread at a time; every `SQLException`
/// leaves it as a [Problem][org.bitacora.base.Problem] or a [StorageFailure].
final class Sql implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Set<PreparedStatement> busy = new HashSet<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /// Runs a statement that returns nothing and gives how many rows it touched.
    int run(String sql, Object... args) {
        PreparedStatement statement = prepared(sql);
        try {
            bind(statement, args);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(statement, e);
        }
    }

    /// Runs several statements written with semicolons, for schemas and pragmas.
    void script(String sql) {
        try (var statement = connection.createStatement()) {
            for (String part : sql.split(";\\s*(\\n|$)")) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        } catch (SQLException e) {
            throw StorageFailure.of(e);
        }
    }

    <T> List<T> query(String sql, Function<Row, T> each, Object... args) {
        List<T> rows = new ArrayList<>();
        scan(sql, row -> rows.add(each.apply(row)), args);
        return rows;
    }

    <T> Optional<T> first(String sql, Function<Row, T> each, Object... args) {
        List<T> rows = query(sql, each, args);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.getFirst());
    }

    /// Hands each row to `each` without keeping them all.
    void scan(String sql, Consumer<Row> each, Object... args) {
        PreparedStatement statement = prepared(sql);
        busy.add(statement);
        try {
            bind(statement, args);
            try (ResultSet results = statement.executeQuery()) {
                Row row = new Row(results);
                while (results.next()) {
                    each.accept(row);
                }
            }
        } catch (SQLException e) {
            throw failed(statement, e);
        } finally {
            busy.remove(statement);
        }
    }

    /// A statement that is being read must not be run again from within its own rows: it gets a twin then.
    private PreparedStatement prepared(String sql) {
        PreparedStatement known = statements.get(sql);
        if (known != null && busy.contains(known)) {
            return prepared(sql + " ");
        }
        if (known == null) {
            known = prepare(sql);
            statements.put(sql, known);
        }
        return known;
    }

    private PreparedStatement prepare(String sql) {
        try {
            return connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw StorageFailure.of(e);
        }
    }

    /// The driver finalizes a statement that failed (a full disk): the next call must prepare it anew.
    private RuntimeException failed(PreparedStatement statement, SQLException cause) {
        statements.values().remove(statement);
        try {
            statement.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
        return StorageFailure.of(cause);
    }

    private static void bind(PreparedStatement statement, Object... args) throws SQLException {
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case null -> statement.setObject(i + 1, null);
                case UUID id -> statement.setBytes(i + 1, Ids.toBytes(id));
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Integer number -> statement.setInt(i + 1, number);
                case Long number -> statement.setLong(i + 1, number);
                case Boolean flag -> statement.setInt(i + 1, flag ? 1 : 0);
                case Object other -> statement.setString(i + 1, other.toString());
            }
        }
    }

    /// An answer that is lost leaves no transaction open, or no later one could begin.
    void begin() {
        try {
            control("BEGIN IMMEDIATE");
        } catch (Problem | StorageFailure e) {
            rollback();
            throw e;
        }
    }

    void commit() {
        control("COMMIT");
    }

    /// Transaction control.
    void control(String sql) {
        PreparedStatement statement = prepared(sql);
        try {
            statement.execute();
        } catch (SQLException e) {
            throw failed(statement, e);
        }
    }

    /// SQLite rolls back by itself when the disk is full; a second rollback then has nothing to do
    /// (`reliability.md` §3).
    void rollback() {
        try {
            if (!connection.isClosed()) {
                control("ROLLBACK");
            }
        } catch (Problem | StorageFailure | SQLException alreadyDone) {
            // nothing left to roll back
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw StorageFailure.of(e);
        }
    }
}
