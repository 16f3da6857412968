package org.bitacora.sheet.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.bitacora.base.Problem;
import org.bitacora.sheet.PoiGround;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Looks over the entries of a zip before POI builds anything from them: their number, their names, their declared
/// sizes, and the true size of what POI reads as a tree.
final class ZipGate {

    private static final String CONTENTS = "[Content_Types].xml";

    private final Path file;
    private final Set<String> names = new HashSet<>();
    private boolean active;

    private ZipGate(Path file) {
        this.file = file;
    }

    /// Returns true when the workbook brings macros, links or objects, which nobody will look at (E-46).
    static boolean check(Path file) throws IOException, SAXException {
        ZipGate gate = new ZipGate(file);
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > PoiGround.ENTRIES) {
                throw gate.unfolds();
            }
            for (ZipArchiveEntry entry : entries) {
                gate.check(zip, entry);
            }
            gate.recognise(zip);
        }
        return gate.active;
    }

    private void check(ZipFile zip, ZipArchiveEntry entry) throws IOException, SAXException {
        String name = entry.getName();
        if (!names.add(name.toLowerCase(Locale.ROOT)) || name.contains("..") || name.startsWith("/")) {
            throw new Problem("E-20", "sheet.read.malformed", file.getFileName());
        }
        if (entry.getSize() > PoiGround.ENTRY_BYTES) {
            throw unfolds();
        }
        if (isStructure(name)) {
            checkTree(zip, entry);
        }
        active |= name.endsWith("vbaProject.bin") || name.startsWith("xl/externalLinks/")
                || name.startsWith("xl/embeddings/") || name.startsWith("xl/activeX/");
    }

    private static boolean isStructure(String name) {
        return name.equals(CONTENTS) || name.endsWith(".rels") || name.startsWith("docProps/");
    }

    /// POI loses the cause when such a part is bad, so it is parsed here first.
    private void checkTree(ZipFile zip, ZipArchiveEntry entry) throws IOException, SAXException {
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
            content = in.readNBytes(Limits.STRUCTURE_BYTES + 1);
        }
        if (content.length > Limits.STRUCTURE_BYTES) {
            throw unfolds();
        }
        if (!entry.isDirectory()) {
            SafeXml.parse(new ByteArrayInputStream(content), new DefaultHandler());
        }
    }

    private void recognise(ZipFile zip) throws IOException {
        if (names.contains("xl/workbook.bin")) {
            throw FileGate.kind(file, "xlsb");
        }
        if (!names.contains(CONTENTS.toLowerCase(Locale.ROOT))) {
            throw FileGate.kind(file, isOpenDocument(zip) ? "ods" : "other");
        }
        if (names.stream().noneMatch(name -> name.startsWith("xl/"))) {
            throw FileGate.kind(file, names.contains("word/document.xml") ? "docx" : "other");
        }
    }

    private static boolean isOpenDocument(ZipFile zip) throws IOException {
        ZipArchiveEntry entry = zip.getEntry("mimetype");
        if (entry == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(100), StandardCharsets.US_ASCII).contains("opendocument");
        }
    }

    private Problem unfolds() {
        return new Problem("E-18", "sheet.read.unfolds", file.getFileName(), PoiGround.ENTRY_BYTES >> 20);
    }
}
