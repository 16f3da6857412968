package org.bitacora.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// The floor of a consolidation: every field edit appended as a raw row, one durable commit per bundle, then one index
/// and one pass that finds winners and conflicts. Nothing is read from files, verified, chained or kept readable.
final class RawRows implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;

    RawRows(Path file) throws SQLException {
        connection = PlainTable.durable(file);
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE op(rec BLOB, field INTEGER, inc INTEGER, seq INTEGER, hlc INTEGER,"
                    + " value TEXT)");
        }
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("INSERT INTO op VALUES(?, ?, ?, ?, ?, ?)");
    }

    /// One bundle's edits, durably.
    void append(List<FieldRow> rows) throws SQLException {
        for (FieldRow row : rows) {
            insert.setBytes(1, row.record());
            insert.setInt(2, row.field());
            insert.setInt(3, row.laptop());
            insert.setInt(4, row.seq());
            insert.setLong(5, 1_770_000_000_000L + row.seq());
            insert.setString(6, row.value());
            insert.executeUpdate();
        }
        connection.commit();
    }

    /// How many fields have several values; the winner of each is read on the way.
    int settle() throws SQLException {
        int contested = 0;
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE INDEX op_by_field ON op(rec, field, hlc)");
            connection.commit();
            try (ResultSet rows = statement.executeQuery("SELECT rec, field, max(hlc), value, count(DISTINCT value)"
                    + " FROM op GROUP BY rec, field")) {
                while (rows.next()) {
                    contested += rows.getInt(5) > 1 && rows.getString(4) != null ? 1 : 0;
                }
            }
        }
        connection.commit();
        return contested;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.close();
    }
}
