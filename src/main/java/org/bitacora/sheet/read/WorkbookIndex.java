package org.bitacora.sheet.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bitacora.sheet.PageSetup.Visibility;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Reads `workbook.xml`: the sheets in order with their relation, and which calendar the dates count in.
final class WorkbookIndex extends DefaultHandler {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final Map<String, SheetTab> tabs = new LinkedHashMap<>();
    private boolean from1904;

    /// Sheets by the id of their relation.
    Map<String, SheetTab> tabs() {
        return tabs;
    }

    /// Old Macs count the days from 1904 (E-39).
    boolean from1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "workbookPr" -> from1904 = isTrue(attributes.getValue("date1904"));
            case "sheet" -> addSheet(attributes);
            default -> {
            }
        }
    }

    private void addSheet(Attributes attributes) {
        String relation = attributes.getValue(RELATIONS, "id");
        String id = relation == null ? attributes.getValue(STRICT, "id") : relation;
        if (id != null) {
            String name = String.valueOf(attributes.getValue("name"));
            tabs.put(id, new SheetTab(name, visibility(attributes.getValue("state"))));
        }
    }

    private static Visibility visibility(String state) {
        return switch (state == null ? "" : state.toLowerCase(Locale.ROOT)) {
            case "hidden" -> Visibility.HIDDEN;
            case "veryhidden" -> Visibility.VERY_HIDDEN;
            default -> Visibility.SHOWN;
        };
    }

    static boolean isTrue(String text) {
        return "1".equals(text) || "true".equals(text);
    }
}
