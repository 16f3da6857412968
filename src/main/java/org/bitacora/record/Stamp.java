package org.bitacora.record;

/// Who made a change and how: author's name, time zone, source and version of the program. Few distinct ones exist in
/// a file, so they are stored once.
public record Stamp(String author, String zone, String source, String version) {

    public static final String SCREEN = "screen";
    public static final String COMMAND = "command";
    public static final String UNDO = "undo";
    public static final String DECISION = "decision";

    public Stamp from(String newSource) {
        return new Stamp(author, zone, newSource, version);
    }

    public Stamp by(String newAuthor) {
        return new Stamp(newAuthor, zone, source, version);
    }
}
