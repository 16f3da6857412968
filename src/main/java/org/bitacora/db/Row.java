package org.bitacora.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.bitacora.base.Ids;

/// The current row of a query; columns are named or counted from 1. Valid only while its query runs.
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /// Reads a column of a result set and lets database errors leave as ours do.
    @FunctionalInterface
    private interface Read<T> {
        T from(ResultSet results) throws SQLException;
    }

    private <T> T read(Read<T> read) {
        try {
            return read.from(results);
        } catch (SQLException e) {
            throw StorageFailure.of(e);
        }
    }

    public String text(String column) {
        return read(row -> row.getString(column));
    }

    public String text(int column) {
        return read(row -> row.getString(column));
    }

    public long number(String column) {
        return read(row -> row.getLong(column));
    }

    public long number(int column) {
        return read(row -> row.getLong(column));
    }

    public int count(int column) {
        return read(row -> row.getInt(column));
    }

    public boolean flag(String column) {
        return read(row -> row.getInt(column) != 0);
    }

    public byte[] bytes(String column) {
        return read(row -> row.getBytes(column));
    }

    public byte[] bytes(int column) {
        return read(row -> row.getBytes(column));
    }

    public UUID id(String column) {
        byte[] bytes = bytes(column);
        return bytes == null ? null : Ids.fromBytes(bytes);
    }

    public UUID id(int column) {
        byte[] bytes = bytes(column);
        return bytes == null ? null : Ids.fromBytes(bytes);
    }

    public LocalDate date(String column) {
        String text = text(column);
        return text == null ? null : LocalDate.parse(text);
    }

    public LocalTime time(String column) {
        String text = text(column);
        return text == null ? null : LocalTime.parse(text);
    }

    public boolean isNull(int column) {
        return read(row -> row.getObject(column) == null);
    }
}
