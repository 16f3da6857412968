package org.bitacora.sheet.read;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes .xlsx files part by part, so that a test can spoil any of them.
final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String types = "";
    private String properties = "";
    private int count;

    /// One sheet named "Hoja" with these rows.
    static RawWorkbook rows(String rows) {
        return new RawWorkbook().sheet("Hoja", "", rows, "");
    }

    RawWorkbook sheet(String name, String attributes, String rows, String after) {
        count++;
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"s%d\" %s/>".formatted(name, count, count, attributes));
        relations.append(relation("s" + count, "worksheet", "worksheets/sheet" + count + ".xml"));
        types += type("worksheets/sheet" + count + ".xml", "worksheet");
        return part("xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData>%s</worksheet>".formatted(MAIN, rows, after));
    }

    RawWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    RawWorkbook strings(String items) {
        relations.append(relation("str", "sharedStrings", "sharedStrings.xml"));
        types += type("sharedStrings.xml", "sharedStrings");
        return part("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, items));
    }

    /// Cell styles 0, 1, 2 … with these number formats.
    RawWorkbook styles(int... formats) {
        relations.append(relation("sty", "styles", "styles.xml"));
        types += type("styles.xml", "styles");
        StringBuilder all = new StringBuilder();
        for (int format : formats) {
            all.append("<xf numFmtId=\"%d\"/>".formatted(format));
        }
        return part("xl/styles.xml", ("<styleSheet xmlns=\"%s\"><numFmts><numFmt numFmtId=\"170\" "
                + "formatCode=\"dd/mm/yyyy hh:mm\"/></numFmts><cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs>"
                + "<cellXfs>%s</cellXfs></styleSheet>").formatted(MAIN, all));
    }

    RawWorkbook part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    RawWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Path write(Path file) {
        parts.putIfAbsent("[Content_Types].xml", bytes(("<Types xmlns=\"%scontent-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>%s%s</Types>").formatted(PACKAGE,
                type("workbook.xml", "sheet.main"), types)));
        parts.putIfAbsent("_rels/.rels", bytes("<Relationships xmlns=\"%srelationships\">%s</Relationships>".formatted(
                PACKAGE, relation("r1", "officeDocument", "xl/workbook.xml"))));
        parts.putIfAbsent("xl/workbook.xml", bytes("<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                .formatted(MAIN, RELATION, properties, sheets)));
        parts.putIfAbsent("xl/_rels/workbook.xml.rels", bytes("<Relationships xmlns=\"%srelationships\">%s</Relationships>"
                .formatted(PACKAGE, relations)));
        zip(file, parts);
        return file;
    }

    static void zip(Path file, Map<String, byte[]> parts) {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATION, type, target);
    }

    private static String type(String part, String type) {
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml";
        return "<Override PartName=\"/xl/%s\" ContentType=\"%s\"/>".formatted(part, kind);
    }

    private static byte[] bytes(String text) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8);
    }
}
