package org.bitacora.fx.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The rectangular text that Excel, LibreOffice and Word tables put on the clipboard: tabs, line ends, and cells in
/// quotes where they contain either; a quote inside is doubled.
final class ClipboardBlock {

    private final String text;
    private int at;

    private ClipboardBlock(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static List<List<String>> read(String text) {
        return new ClipboardBlock(text).rows();
    }

    static String write(List<List<String>> block) {
        return block.stream().map(row -> row.stream().map(ClipboardBlock::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        do {
            rows.add(row());
        } while (at < text.length());
        return rows;
    }

    private List<String> row() {
        List<String> row = new ArrayList<>(List.of(cell()));
        while (at < text.length() && text.charAt(at) == '\t') {
            at++;
            row.add(cell());
        }
        at++;
        return row;
    }

    private String cell() {
        boolean quoted = at < text.length() && text.charAt(at) == '"' && closingQuote() > 0;
        return quoted ? quotedCell() : plainCell();
    }

    private String plainCell() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
            end++;
        }
        String cell = text.substring(at, end);
        at = end;
        return cell.strip();
    }

    private String quotedCell() {
        int end = closingQuote();
        String cell = text.substring(at + 1, end).replace("\"\"", "\"");
        at = end + 1;
        return cell.replaceAll("\\s*\n\\s*", " ").strip();
    }

    /// The quote that ends the cell at `at`, or -1 if this is only a word that begins with a quote.
    private int closingQuote() {
        int i = at + 1;
        while (i < text.length()) {
            if (text.charAt(i) != '"') {
                i++;
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i += 2;
            } else {
                boolean ends = i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n';
                return ends ? i : -1;
            }
        }
        return -1;
    }

    private static String quoted(String cell) {
        boolean plain = cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && !cell.startsWith("\"");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
