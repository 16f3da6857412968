package org.bitacora.sheet.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bitacora.base.Problem;

/// Reads a table kept as text (RFC 4180 and what Excel makes of it): UTF-8 with or without its mark, UTF-16 with its mark,
/// as Teams writes, else Windows-1252, as Excel in Spanish writes; cells parted by the comma, semicolon or tab that the first lines use most; quoted cells
/// may hold any of them and line ends.
public final class CsvReader {

    private static final char[] BETWEEN = {';', ',', '\t'};
    private static final int FIRST_LINES = 2000;
    private static final char QUOTE = '"';

    private final String text;
    private final char between;
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private boolean begun;

    private CsvReader(String text) {
        this.text = text;
        between = between(text.substring(0, Math.min(text.length(), FIRST_LINES)));
    }

    /// The rows with anything in them, from top to bottom.
    ///
    /// @throws Problem if the file is missing, empty, too long, or no text
    public static List<CsvRow> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Problem("E-29", "sheet.read.missing", file);
        }
        try {
            if (Files.size(file) > Limits.FILE_BYTES) {
                throw new Problem("E-18", "sheet.read.tooBig", file.getFileName(), Files.size(file) >> 20,
                        Limits.FILE_BYTES >> 20);
            }
            return new CsvReader(text(file)).rows();
        } catch (IOException e) {
            throw new Problem("E-63", "problem.file.unreadable", file.getFileName()).because(e);
        }
    }

    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
            throw new Problem("E-01", "sheet.read.empty", file.getFileName());
        }
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw FileGate.kind(file, "other");
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static char between(String head) {
        return new String(BETWEEN).chars().boxed().max(Comparator.comparing(
                mark -> head.chars().filter(each -> each == mark).count())).map(mark -> (char) mark.intValue())
                .orElse(',');
    }

    private List<CsvRow> rows() {
        int line = 1;
        int began = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (quoted && c == QUOTE && i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                add(QUOTE);
                i++;
            } else if (c == QUOTE && (quoted || !begun)) {
                quoted = !quoted;
            } else if (!quoted && c == '\n') {
                end(began);
                began = line;
            } else if (!quoted && c == between) {
                endCell();
            } else {
                add(c);
            }
        }
        end(began);
        return List.copyOf(rows);
    }

    private void add(char c) {
        begun |= !Character.isWhitespace(c);
        cell.append(c);
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
        begun = false;
    }

    private void end(int line) {
        endCell();
        if (cells.stream().anyMatch(each -> !each.isEmpty())) {
            if (rows.size() == Limits.ROWS) {
                throw new Problem("E-44", "sheet.read.tooManyRows", "CSV", Limits.ROWS);
            }
            rows.add(new CsvRow(line, List.copyOf(cells)));
        }
        cells.clear();
    }
}
