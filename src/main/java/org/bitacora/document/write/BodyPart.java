package org.bitacora.document.write;

import java.util.List;
import org.bitacora.document.Block;
import org.bitacora.document.Line;
import org.bitacora.document.PageLayout;
import org.bitacora.document.Paper;

/// `word/document.xml`: the blocks from top to bottom, then the sheet of paper.
final class BodyPart {

    private final Paper paper;
    private final Xml xml = new Xml("document");
    private final Paragraphs paragraphs = new Paragraphs(xml);
    private final Tables tables;
    private int lists = NumberingPart.BULLETS;

    private BodyPart(Paper paper) {
        this.paper = paper;
        tables = new Tables(xml, paragraphs, Lengths.textWidth(paper.layout()));
    }

    static String of(Paper paper) {
        return new BodyPart(paper).write();
    }

    private String write() {
        xml.element("body", () -> {
            if (paper.subtitle().isEmpty()) {
                paragraphs.write("Title", Line.of(paper.title()), () -> xml.empty("spacing", "after", 240));
            } else {
                paragraphs.write("Title", paper.title());
                paragraphs.write("Subtitle", paper.subtitle());
            }
            paper.blocks().forEach(this::write);
            section(paper.layout());
        });
        return xml.end();
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> paragraphs.write("Heading" + heading.level(), heading.text());
            case Block.Paragraph paragraph -> paragraphs.write("", paragraph.line());
            case Block.Numbered list -> items("ListNumber", ++lists, list.items());
            case Block.Bullets list -> items("ListBullet", NumberingPart.BULLETS, list.items());
            case Block.Table table -> tables.write(table);
            case Block.KeyValues entries -> tables.write(entries);
            case Block.Signatures signatures -> tables.write(signatures);
            case Block.PageBreak _ -> paragraphs.spacer(true);
            case Block.Notice notice -> paragraphs.write("Notice", notice.text());
        }
    }

    private void items(String style, int list, List<Line> items) {
        items.forEach(item -> paragraphs.item(style, list, item));
    }

    private void section(PageLayout layout) {
        xml.element("sectPr", () -> {
            xml.empty("headerReference", "type", "default", "r:id", "rId4");
            xml.empty("footerReference", "type", "default", "r:id", "rId5");
            size(layout);
            xml.empty("pgMar", "top", Lengths.of(layout.top()), "right", Lengths.of(layout.right()),
                    "bottom", Lengths.of(layout.bottom()), "left", Lengths.of(layout.left()),
                    "header", Lengths.of(10), "footer", Lengths.of(9), "gutter", 0);
        });
    }

    private void size(PageLayout layout) {
        int width = Lengths.width(layout);
        int height = Lengths.height(layout);
        if (layout.isLandscape()) {
            xml.empty("pgSz", "w", width, "h", height, "orient", "landscape");
        } else {
            xml.empty("pgSz", "w", width, "h", height);
        }
    }
}
