package org.bitacora.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// A SAX parser that refuses a DOCTYPE, hence every entity, and fetches nothing; `document.read` uses it too.
public final class SafeXml {

    private static final String APACHE = "http://apache.org/xml/features/";
    private static final String SAX = "http://xml.org/sax/features/";

    private SafeXml() {
    }

    public static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException {
        try (in) {
            factory().newSAXParser().parse(new InputSource(in), handler);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SAXParserFactory factory() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(APACHE + "disallow-doctype-decl", true);
        factory.setFeature(APACHE + "nonvalidating/load-external-dtd", false);
        factory.setFeature(SAX + "external-general-entities", false);
        factory.setFeature(SAX + "external-parameter-entities", false);
        factory.setXIncludeAware(false);
        return factory;
    }
}
