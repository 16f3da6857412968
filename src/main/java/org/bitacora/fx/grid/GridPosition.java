package org.bitacora.fx.grid;

/// Where the person is, for a draft that survives a power cut: row id (`ENTRY` for the empty last row), column id,
/// and the text being typed, null while nothing is.
public record GridPosition(String row, String column, String typed) {

    public static final String ENTRY = "";

    public static GridPosition at(String row, String column) {
        return new GridPosition(row, column, null);
    }

    public boolean isTyping() {
        return typed != null;
    }
}
