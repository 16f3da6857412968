package org.bitacora.document.write;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.bitacora.document.Paper;
import org.bitacora.i18n.Texts;

/// `docProps/core.xml`: title and language. No author: a file that travels names nobody whom its text does not name.
final class PropertiesPart {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private PropertiesPart() {
    }

    static String of(Paper paper) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("cp", "coreProperties", PACKAGE);
            out.writeNamespace("cp", PACKAGE);
            out.writeNamespace("dc", DUBLIN_CORE);
            element(out, "title", paper.title());
            element(out, "language", Texts.LOCALE.toLanguageTag());
            out.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void element(XMLStreamWriter out, String name, String value) throws XMLStreamException {
        out.writeStartElement("dc", name, DUBLIN_CORE);
        out.writeCharacters(value);
        out.writeEndElement();
    }
}
