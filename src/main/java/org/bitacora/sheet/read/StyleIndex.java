package org.bitacora.sheet.read;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Reads of `styles.xml` only what turns a number into a date. POI's own class builds the whole part as a tree.
final class StyleIndex extends DefaultHandler {

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private boolean inCellStyles;
    private int next;

    /// True when a number in that style (attribute `s` of a cell) is shown as a date or time.
    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> addFormat(attributes);
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> addStyle(attributes);
            default -> {
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    private void addFormat(Attributes attributes) {
        String code = attributes.getValue("formatCode");
        if (code != null && code.length() <= 255 && formats.size() < Limits.STYLES) {
            formats.put(number(attributes.getValue("numFmtId")), code);
        }
    }

    private void addStyle(Attributes attributes) {
        if (inCellStyles && next < Limits.STYLES) {
            int format = number(attributes.getValue("numFmtId"));
            dates.set(next++, DateUtil.isADateFormat(format, formats.get(format)));
        }
    }

    static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
