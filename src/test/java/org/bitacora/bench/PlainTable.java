package org.bitacora.bench;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.bitacora.training.model.Attendance;
import org.sqlite.SQLiteConfig;

/// What somebody would write who wants nothing but the rows: one table, one durable commit, no history.
final class PlainTable implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;

    PlainTable(Path file) throws SQLException {
        connection = durable(file);
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE attendance(id BLOB PRIMARY KEY, session BLOB, person BLOB, sheet_row INTEGER,
                        profile_group TEXT, gender TEXT, occupation TEXT, institution BLOB, employment_link TEXT,
                        arrival TEXT, participant_code TEXT) WITHOUT ROWID""");
        }
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("INSERT INTO attendance VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /// WAL and a commit that survives the battery, as the product's own.
    static Connection durable(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    void insert(Attendance attendance) throws SQLException {
        insert.setBytes(1, bytes(attendance.id()));
        insert.setBytes(2, bytes(attendance.session()));
        insert.setBytes(3, bytes(attendance.person()));
        insert.setInt(4, attendance.sheetRow());
        insert.setString(5, attendance.profileGroup());
        insert.setString(6, attendance.gender());
        insert.setString(7, attendance.occupation());
        insert.setBytes(8, bytes(attendance.institution()));
        insert.setString(9, attendance.employmentLink());
        insert.setString(10, attendance.arrival().toString());
        insert.setString(11, attendance.participantCode());
        insert.executeUpdate();
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.close();
    }
}
