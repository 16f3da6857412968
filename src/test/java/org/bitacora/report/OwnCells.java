package org.bitacora.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;

/// The cells of a workbook that this program wrote itself, as texts and numbers (a day is the number it is kept as). The
/// reader of the program refuses sheets of this size, rightly: they come from strangers.
final class OwnCells {

    private final Map<String, String> texts = new HashMap<>();
    private List<String> shared = List.of();

    private OwnCells() {
    }

    /// Per sheet its rows; a cell that is empty is null.
    static List<List<Object[]>> of(Path file) throws IOException {
        OwnCells cells = new OwnCells();
        List<List<Object[]>> sheets = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            cells.shared = cells.read(zip, "xl/sharedStrings.xml", cells::strings);
            for (int n = 1; zip.getEntry(sheet(n)) != null; n++) {
                sheets.add(cells.read(zip, sheet(n), cells::rows));
            }
        }
        return sheets;
    }

    private static String sheet(int n) {
        return "xl/worksheets/sheet" + n + ".xml";
    }

    @FunctionalInterface
    private interface Reading<T> {
        List<T> from(XMLStreamReader xml) throws XMLStreamException;
    }

    private <T> List<T> read(ZipFile zip, String part, Reading<T> reading) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return List.of();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return reading.from(XMLInputFactory.newFactory().createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private List<String> strings(XMLStreamReader xml) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        while (to(xml, "si")) {
            strings.add(text(xml, "si"));
        }
        return strings;
    }

    private List<Object[]> rows(XMLStreamReader xml) throws XMLStreamException {
        List<Object[]> rows = new ArrayList<>();
        List<Object> row = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                int column = new CellReference(xml.getAttributeValue(null, "r")).getCol();
                while (row.size() < column) {
                    row.add(null);
                }
                row.add(value(xml.getAttributeValue(null, "t"), text(xml, "c")));
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                rows.add(row.toArray());
                row.clear();
            }
        }
        return rows;
    }

    private Object value(String type, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (type) {
            case null -> Double.valueOf(text);
            case "n" -> Double.valueOf(text);
            case "s" -> shared.get(Integer.parseInt(text));
            default -> texts.computeIfAbsent(text, same -> same);
        };
    }

    private static boolean to(XMLStreamReader xml, String element) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
                return true;
            }
        }
        return false;
    }

    /// All characters up to the end of the element, except a formula, of which the value stands beside it.
    private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("f")) {
                xml.getElementText();
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
                break;
            }
        }
        return text.toString();
    }
}
