package org.bitacora.document.write;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the words of WordprocessingML (`w:`) with their attributes in memory, where nothing can fail.
final class Xml {

    static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /// What stands between the opening and the closing tag.
    @FunctionalInterface
    interface Content {
        void write();
    }

    Xml(String root) {
        out = calm(() -> XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
        run(() -> {
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("w", root, WORDS);
            out.writeNamespace("w", WORDS);
            out.writeNamespace("r", RELATIONS);
        });
    }

    /// An element without content; attributes as name, value, name, value.
    Xml empty(String name, Object... attributes) {
        run(() -> out.writeEmptyElement("w", name, WORDS));
        return attributes(attributes);
    }

    Xml element(String name, Content content, Object... attributes) {
        run(() -> out.writeStartElement("w", name, WORDS));
        attributes(attributes);
        content.write();
        run(out::writeEndElement);
        return this;
    }

    /// Text whose blanks count.
    Xml text(String words) {
        run(() -> {
            out.writeStartElement("w", "t", WORDS);
            out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            out.writeCharacters(words);
            out.writeEndElement();
        });
        return this;
    }

    String end() {
        run(out::writeEndDocument);
        return text.toString();
    }

    private Xml attributes(Object... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = (String) attributes[i];
            String value = String.valueOf(attributes[i + 1]);
            boolean relation = name.startsWith("r:");
            run(() -> out.writeAttribute(relation ? "r" : "w", relation ? RELATIONS : WORDS,
                    relation ? name.substring(2) : name, value));
        }
        return this;
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private interface Making<T> {
        T make() throws XMLStreamException;
    }

    private static void run(Step step) {
        calm(() -> {
            step.run();
            return null;
        });
    }

    private static <T> T calm(Making<T> making) {
        try {
            return making.make();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
