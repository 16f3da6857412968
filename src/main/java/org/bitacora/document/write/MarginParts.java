package org.bitacora.document.write;

import org.bitacora.document.Paper;
import org.bitacora.i18n.Texts;

/// `word/header1.xml` and `word/footer1.xml`: what stands on every page.
final class MarginParts {

    /// Characters of no language mark where the two numbers go.
    private static final String PAGE = "\ue000";
    private static final String PAGES = "\ue001";

    private MarginParts() {
    }

    static String header(Paper paper) {
        Xml xml = new Xml("hdr");
        new Paragraphs(xml).write(paper.header().isEmpty() ? "Footer" : "Header", paper.header());
        return xml.end();
    }

    static String footer(Paper paper) {
        Xml xml = new Xml("ftr");
        if (!paper.footer().isEmpty()) {
            new Paragraphs(xml).write("Footer", paper.footer());
        }
        xml.element("p", () -> {
            xml.element("pPr", () -> xml.empty("pStyle", "val", "Footer").empty("jc", "val", "right"));
            String words = Texts.get("document.page", PAGE, PAGES);
            for (String piece : words.splitWithDelimiters("[" + PAGE + PAGES + "]", 0)) {
                piece(xml, piece);
            }
        });
        return xml.end();
    }

    private static void piece(Xml xml, String piece) {
        switch (piece) {
            case PAGE -> field(xml, "PAGE");
            case PAGES -> field(xml, "NUMPAGES");
            default -> text(xml, piece);
        }
    }

    /// Word counts anew when it opens the file; the 1 stands where a program does not count.
    private static void field(Xml xml, String instruction) {
        xml.element("fldSimple", () -> text(xml, "1"), "instr", " " + instruction + " ");
    }

    private static void text(Xml xml, String words) {
        if (!words.isEmpty()) {
            xml.element("r", () -> xml.text(words));
        }
    }
}
