package org.bitacora.document.write;

import java.util.List;
import org.bitacora.document.Line;
import org.bitacora.document.Run;

/// Writes paragraphs: style, numbering, runs. The order within `pPr` and `rPr` is Word's.
record Paragraphs(Xml xml) {

    void write(String style, Line line) {
        write(style, line, () -> { });
    }

    void write(String style, String text) {
        write(style, Line.of(text));
    }

    /// @param more what stands in the properties after the style
    void write(String style, Line line, Xml.Content more) {
        xml.element("p", () -> {
            xml.element("pPr", () -> {
                if (!style.isEmpty()) {
                    xml.empty("pStyle", "val", style);
                }
                more.write();
            });
            line.runs().forEach(this::run);
        });
    }

    void item(String style, int list, Line line) {
        write(style, line, () -> xml.element("numPr",
                () -> xml.empty("ilvl", "val", 0).empty("numId", "val", list)));
    }

    /// A line between tables, which Word would join, and where a page begins.
    void spacer(boolean beginsPage) {
        write("Spacer", new Line(List.of()), () -> {
            if (beginsPage) {
                xml.empty("pageBreakBefore");
            }
        });
    }

    private void run(Run run) {
        xml.element("r", () -> {
            if (run.bold()) {
                xml.element("rPr", () -> xml.empty("rStyle", "val", "Strong"));
            }
            lines(run.text());
        });
    }

    private void lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("br");
            }
            xml.text(lines[i]);
        }
    }
}
