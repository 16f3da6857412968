package org.bitacora.document.read;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Reads relations: which part is the document, and whether anything is to be fetched from elsewhere. Types are
/// compared by their last word, since a "strict" document spells the rest differently.
final class RelationScan extends DefaultHandler {

    /// Links that a person may click are plain text to us; the rest would be fetched by Word itself.
    private static final Set<String> HARMLESS = Set.of("hyperlink");

    private String main = "word/document.xml";
    private boolean leadsElsewhere;

    /// Where the document lies in the zip.
    String main() {
        return main;
    }

    boolean leadsElsewhere() {
        return leadsElsewhere;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String type = String.valueOf(attributes.getValue("Type"));
        String kind = type.substring(type.lastIndexOf('/') + 1);
        String target = String.valueOf(attributes.getValue("Target"));
        if ("External".equals(attributes.getValue("TargetMode"))) {
            leadsElsewhere |= !HARMLESS.contains(kind);
        } else if (kind.equals("officeDocument")) {
            main = target.startsWith("/") ? target.substring(1) : target;
        }
    }
}
