package org.bitacora.document.read;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.bitacora.base.Problem;
import org.bitacora.document.PaperText;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Gathers the lines of one part: what stands in `w:t`, paragraph by paragraph. A text box lies within a paragraph and
/// has paragraphs of its own; its lines come first.
final class TextScan extends DefaultHandler {

    private static final Set<String> WORDS = Set.of("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final Path file;
    private final List<String> lines = new ArrayList<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private boolean inText;
    /// Deep within what was taken away, moved elsewhere or is said a second time for old programs.
    private int passedOver;
    private long characters;

    TextScan(Path file) {
        this.file = file;
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (passedOver > 0 || isPassedOver(uri, name)) {
            passedOver++;
        } else if (WORDS.contains(uri)) {
            start(name);
        }
    }

    private void start(String name) {
        switch (name) {
            case "p" -> begin();
            case "t" -> inText = true;
            case "tab", "ptab" -> add(" ");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("\u2011");
            default -> {
            }
        }
    }

    @Override
    public void characters(char[] piece, int from, int length) {
        if (inText && passedOver == 0) {
            add(new String(piece, from, length));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (passedOver > 0) {
            passedOver--;
        } else if (WORDS.contains(uri)) {
            switch (name) {
                case "t" -> inText = false;
                case "p" -> end();
                default -> {
                }
            }
        }
    }

    private static boolean isPassedOver(String uri, String name) {
        return WORDS.contains(uri) && (name.equals("del") || name.equals("moveFrom") || name.equals("pPr")
                || name.equals("rPr")) || uri.equals(COMPATIBILITY) && name.equals("Fallback");
    }

    private void begin() {
        if (paragraphs.size() == Limits.DEPTH) {
            throw new Problem("E-20", "document.read.malformed", file.getFileName());
        }
        paragraphs.push(new StringBuilder());
    }

    private void add(String words) {
        characters += words.length();
        if (characters > Limits.CHARACTERS) {
            throw new Problem("E-18", "document.read.tooLong", file.getFileName(), Limits.CHARACTERS);
        }
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().append(words);
        }
    }

    private void end() {
        if (!paragraphs.isEmpty()) {
            PaperText.clean(paragraphs.pop().toString()).lines().map(String::strip).filter(line -> !line.isBlank())
                    .forEach(lines::add);
        }
    }
}
