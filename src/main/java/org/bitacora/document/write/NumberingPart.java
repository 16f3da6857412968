package org.bitacora.document.write;

import org.bitacora.document.Block;
import org.bitacora.document.Paper;

/// `word/numbering.xml`: one definition of bullets, one of numbers, and a list of its own for each numbered block, or
/// Word would count on from the one before.
final class NumberingPart {

    /// The list that all bullets belong to; those of numbered blocks follow it in their order.
    static final int BULLETS = 1;
    private static final int NUMBERS = 2;
    private static final int INDENT = 454;

    private final Xml xml = new Xml("numbering");

    static String of(Paper paper) {
        return new NumberingPart().write(paper);
    }

    private String write(Paper paper) {
        definition(BULLETS, "bullet", "•", "ListBullet");
        definition(NUMBERS, "decimal", "%1.", "ListNumber");
        xml.element("num", () -> xml.empty("abstractNumId", "val", BULLETS), "numId", BULLETS);
        int list = BULLETS;
        for (Block block : paper.blocks()) {
            if (block instanceof Block.Numbered numbered) {
                numbers(++list, numbered.first());
            }
        }
        if (list == BULLETS) {
            // The style refers to it.
            numbers(NUMBERS, 1);
        }
        return xml.end();
    }

    private void definition(int id, String format, String sign, String style) {
        xml.element("abstractNum", () -> {
            xml.empty("multiLevelType", "val", "singleLevel");
            xml.element("lvl", () -> {
                xml.empty("start", "val", 1).empty("numFmt", "val", format).empty("pStyle", "val", style)
                        .empty("lvlText", "val", sign).empty("lvlJc", "val", "left");
                xml.element("pPr", () -> xml.empty("ind", "left", INDENT, "hanging", INDENT));
            }, "ilvl", 0);
        }, "abstractNumId", id);
    }

    private void numbers(int list, int first) {
        xml.element("num", () -> {
            xml.empty("abstractNumId", "val", NUMBERS);
            xml.element("lvlOverride", () -> xml.empty("startOverride", "val", first), "ilvl", 0);
        }, "numId", list);
    }
}
